package dev.tributary.merge.renewing.jdbc;

import dev.tributary.merge.profile.value.FormsVersion;
import dev.tributary.merge.renewing.OldProfile;
import dev.tributary.merge.renewing.OldProfiles;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcOldProfiles implements OldProfiles {
  private static final String AFTER =
      """
      select user_id, profile_id
      from profiles.in_other_forms(:forms, :user, :profile, :most)
      """;

  private final JdbcClient jdbc;
  private final FormsVersion forms;

  JdbcOldProfiles(JdbcClient jdbc, FormsVersion forms) {
    this.jdbc = jdbc;
    this.forms = forms;
  }

  @Override
  public List<OldProfile> after(OldProfile last, int most) {
    return jdbc.sql(AFTER)
        .param("forms", forms.name())
        .param("user", last.user().value())
        .param("profile", last.profile().value())
        .param("most", most)
        .query((row, number) ->
            new OldProfile(
                new UserId(row.getObject("user_id", UUID.class)),
                new ProfileId(row.getObject("profile_id", UUID.class))))
        .list();
  }
}
