package dev.tributary.merge.renewing.jdbc;

import dev.tributary.merge.profile.value.FormsVersion;
import dev.tributary.merge.renewing.OldProfiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RenewingConfiguration {
  @Bean
  OldProfiles oldProfiles(JdbcClient jdbc, FormsVersion forms) {
    return new JdbcOldProfiles(jdbc, forms);
  }
}
