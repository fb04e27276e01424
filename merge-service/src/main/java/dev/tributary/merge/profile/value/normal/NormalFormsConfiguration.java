package dev.tributary.merge.profile.value.normal;

import dev.tributary.merge.profile.value.NormalForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NormalFormsConfiguration {
  @Bean
  NormalForms normalForms() {
    return new NormalForms(
        new IcuWords(), new IcuNumerals(), new UcumUnits(), new LibPhoneNumbers());
  }
}
