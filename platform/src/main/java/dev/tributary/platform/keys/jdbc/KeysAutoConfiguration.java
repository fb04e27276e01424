package dev.tributary.platform.keys.jdbc;

import dev.tributary.platform.keys.Keyrings;
import dev.tributary.platform.keys.WrappedKeys;
import dev.tributary.schema.seal.KeyEncryption;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only where there is a key-encryption key: capture and the notes API have none. */
@AutoConfiguration(afterName = "dev.tributary.platform.keys.kms.KeyEncryptionAutoConfiguration")
@ConditionalOnBean(KeyEncryption.class)
class KeysAutoConfiguration {
  @Bean
  WrappedKeys wrappedKeys(JdbcClient jdbc) {
    return new JdbcWrappedKeys(jdbc);
  }

  @Bean
  Keyrings keyrings(WrappedKeys wrappedKeys, KeyEncryption keyEncryption) {
    return new Keyrings(wrappedKeys, keyEncryption);
  }
}
