package dev.tributary.platform.keys.kms;

import dev.tributary.schema.seal.KeyEncryption;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@ConditionalOnProperty("tributary.keys.key-encryption-key-file")
class KeyEncryptionAutoConfiguration {
  @Bean
  KeyEncryption keyEncryption(
      @Value("${tributary.keys.key-encryption-key-file}") Path keyEncryptionKeyFile) {
    return KeyEncryptionKeyFile.read(keyEncryptionKeyFile);
  }
}
