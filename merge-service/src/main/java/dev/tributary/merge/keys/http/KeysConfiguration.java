package dev.tributary.merge.keys.http;

import dev.tributary.merge.keys.IssueSessionKey;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.schema.seal.KeyEncryption;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeysConfiguration {
  @Bean
  IssueSessionKey issueSessionKey(
      RowLevelSession session, Keyrings keyrings, KeyEncryption keyEncryption) {
    return new IssueSessionKey(session, keyrings, keyEncryption);
  }
}
