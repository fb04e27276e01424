package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.consent.Consent;
import dev.tributary.merge.cost.Budget;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelRoles;
import dev.tributary.merge.extraction.ModelWatch;
import dev.tributary.merge.extraction.patterns.PatternExtractor;
import dev.tributary.merge.extraction.prompt.PromptedExtractor;
import dev.tributary.merge.pacing.WaitingTasks;
import dev.tributary.merge.profile.value.PhoneNumbers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ExtractionSettings.class, PaceSettings.class, PriceSettings.class})
class ExtractionConfiguration {
  private static final int USUAL_WORKERS = 32;

  /** Whether notes are read without a model. */
  private static final String PATTERNS = "tributary.extraction.patterns";

  @Bean
  @ConditionalOnMissingBean
  LanguageModel languageModel(ExtractionSettings settings, Clock clock) {
    return OpenAiLanguageModel.of(settings, clock);
  }

  @Bean
  ModelWatch modelWatch(LanguageModel model, Clock clock) {
    return new ModelWatch(model.initialState(), clock);
  }

  @Bean
  Prices prices(PriceSettings settings) {
    return settings.prices();
  }

  @Bean
  Terms terms(Prices prices, ObjectProvider<Budget> budget, ObjectProvider<Consent> consent) {
    return new Terms(
        prices, budget.getIfAvailable(Budget::unlimited), consent.getIfAvailable(Consent::given));
  }

  @Bean
  ModelHealthIndicator modelHealthIndicator(ModelWatch watch, Terms terms) {
    return new ModelHealthIndicator(watch, terms.budget());
  }

  @Bean
  Pacing pacing(
      PaceSettings settings,
      Terms terms,
      Environment environment,
      ObjectProvider<MeterRegistry> meters,
      ObjectProvider<WaitingTasks> tasks,
      Clock clock) {
    int workers = environment.getProperty("tributary.tasks.workers", Integer.class, USUAL_WORKERS);
    return new Pacing(
        settings, terms, workers, meters.getIfAvailable(SimpleMeterRegistry::new), tasks, clock);
  }

  /** Beside a reader that compares nothing, the model of the settings does, if one is set. */
  @Bean
  ModelRoles modelRoles(
      LanguageModel model,
      ModelWatch watch,
      Pacing pacing,
      ExtractionSettings settings,
      Clock clock) {
    // Watched below the pace: what nobody asked tells nothing of the model.
    LanguageModel reader = pacing.over(watch.over(model));
    if (model.comparesValues()) {
      return new ModelRoles(reader, reader);
    }
    return new ModelRoles(
        reader,
        settings.namesModel()
            ? pacing.over(watch.over(OpenAiLanguageModel.of(settings, clock)))
            : null);
  }

  @Bean
  Extractor extractor(
      ModelRoles roles,
      ExtractionSettings settings,
      Environment environment,
      ObjectProvider<PhoneNumbers> phoneNumbers,
      ObjectProvider<MeterRegistry> meters) {
    boolean byPatterns = environment.getProperty(PATTERNS, Boolean.class, false);
    return new MeteredExtractor(
        byPatterns
            ? new PatternExtractor(phoneNumbers.getObject())
            : new PromptedExtractor(roles.reader(), settings.maxAttempts()),
        meters.getIfAvailable(SimpleMeterRegistry::new));
  }
}
