package dev.tributary.merge.profile.value.normal;

import dev.tributary.merge.profile.value.FormsVersion;
import dev.tributary.merge.profile.value.NormalForms;
import dev.tributary.merge.profile.value.PhoneNumbers;
import java.io.IOException;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

@Configuration(proxyBeanMethods = false)
class NormalFormsConfiguration {
  @Bean
  PhoneNumbers phoneNumbers() {
    return new LibPhoneNumbers();
  }

  @Bean
  NormalForms normalForms(PhoneNumbers phoneNumbers) {
    return new NormalForms(new IcuWords(), new IcuNumerals(), new UcumUnits(), phoneNumbers);
  }

  @Bean
  FormsVersion formsVersion() throws IOException {
    Properties parts =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("normal-forms.properties"));
    return new FormsVersion(
        parts.stringPropertyNames().stream()
            .sorted()
            .map(part -> part + " " + parts.getProperty(part))
            .collect(Collectors.joining(", ")));
  }
}
