package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.WatchedExtractor;
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
  WatchedExtractor extractor(LanguageModel model, ExtractionSettings settings, Clock clock) {
    return new WatchedExtractor(
        new PromptedExtractor(model, settings.maxAttempts()), model.initialState(), clock);
  }
}
