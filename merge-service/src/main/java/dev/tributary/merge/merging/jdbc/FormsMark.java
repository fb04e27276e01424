package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.profile.value.FormsVersion;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Of which version of the normal forms the keys of a profile are, as far as that is one. */
final class FormsMark {
  // A profile without statements has no keys of another version. One that has some, of another
  // version, is marked with neither from now on.
  private static final String ADDING =
      """
      update profiles.profile p
      set normal_forms = case when p.normal_forms is null then :forms end
      where p.user_id = :user and p.id = :profile and p.normal_forms is distinct from :forms
        and (p.normal_forms is not null or not exists (
          select from profiles.statement s where s.user_id = p.user_id and s.profile_id = p.id))
      """;
  private static final String RENEWED =
      """
      update profiles.profile
      set normal_forms = :forms
      where user_id = :user and id = :profile and normal_forms is distinct from :forms
      """;

  private final NamedParameterJdbcOperations jdbc;
  private final FormsVersion forms;

  FormsMark(NamedParameterJdbcOperations jdbc, FormsVersion forms) {
    this.jdbc = jdbc;
    this.forms = forms;
  }

  /** Statements with keys of this version are about to be added. */
  void adding(LockedProfile profile) {
    jdbc.update(ADDING, of(profile));
  }

  /** All keys are of this version now. */
  void renewed(LockedProfile profile) {
    jdbc.update(RENEWED, of(profile));
  }

  private MapSqlParameterSource of(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value())
        .addValue("forms", forms.name());
  }
}
