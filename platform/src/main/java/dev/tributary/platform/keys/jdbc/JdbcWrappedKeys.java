package dev.tributary.platform.keys.jdbc;

import dev.tributary.platform.keys.WrappedKey;
import dev.tributary.platform.keys.WrappedKeys;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.KeyPurpose;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcWrappedKeys implements WrappedKeys {
  private static final String FIND =
      """
      select purpose, version, state = 'active' as active, kek_id, wrapped_key
      from keys.user_key
      where user_id = :user and state <> 'destroyed'
      order by purpose, version
      """;
  private static final String ADD =
      """
      insert into keys.user_key (user_id, purpose, version, kek_id, wrapped_key)
      values (:user, :purpose, :version, :kek, :wrapped)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  JdbcWrappedKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<WrappedKey> of(UserId user) {
    return jdbc.sql(FIND)
        .param("user", user.value())
        .query((row, number) ->
            new WrappedKey(
                user,
                KeyPurpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                row.getBoolean("active"),
                row.getString("kek_id"),
                row.getBytes("wrapped_key")))
        .list();
  }

  @Override
  public void add(WrappedKey key) {
    jdbc.sql(ADD)
        .param("user", key.user().value())
        .param("purpose", key.purpose().wireName())
        .param("version", key.version())
        .param("kek", key.kekId())
        .param("wrapped", key.wrapped())
        .update();
  }
}
