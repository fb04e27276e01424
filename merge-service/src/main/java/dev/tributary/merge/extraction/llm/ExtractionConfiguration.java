package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelRoles;
import dev.tributary.merge.extraction.ModelWatch;
import dev.tributary.merge.extraction.prompt.PromptedExtractor;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExtractionSettings.class)
class ExtractionConfiguration {
  @Bean
  @ConditionalOnMissingBean
  LanguageModel languageModel(ExtractionSettings settings, Clock clock) {
    return OpenAiLanguageModel.of(settings, clock);
  }

  @Bean
  ModelWatch modelWatch(LanguageModel model, Clock clock) {
    return new ModelWatch(model.initialState(), clock);
  }

  /** Beside a reader that compares nothing, the model of the settings does, if one is set. */
  @Bean
  ModelRoles modelRoles(
      LanguageModel model, ModelWatch watch, ExtractionSettings settings, Clock clock) {
    LanguageModel reader = watch.over(model);
    if (model.comparesValues()) {
      return new ModelRoles(reader, reader);
    }
    return new ModelRoles(
        reader, settings.namesModel() ? watch.over(OpenAiLanguageModel.of(settings, clock)) : null);
  }

  @Bean
  Extractor extractor(ModelRoles roles, ExtractionSettings settings) {
    return new PromptedExtractor(roles.reader(), settings.maxAttempts());
  }
}
