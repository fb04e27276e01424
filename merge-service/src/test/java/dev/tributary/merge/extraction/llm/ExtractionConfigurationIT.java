package dev.tributary.merge.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelRoles;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.profile.value.PhoneNumbers;
import dev.tributary.merge.profile.value.normal.NormalFormsFixture;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ExtractionConfigurationIT {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withUserConfiguration(ExtractionConfiguration.class)
          .withBean(Clock.class, Clock::systemUTC)
          .withBean(PhoneNumbers.class, () -> NormalFormsFixture.PHONE_NUMBERS);

  @Test
  void the_settings_name_the_model_that_is_asked() {
    ApplicationContextRunner configured =
        runner.withPropertyValues(
            "tributary.extraction.model=reader-1", "tributary.extraction.api-key=sesame");

    configured.run(context -> {
      assertThat(context.getBean(LanguageModel.class).name()).isEqualTo("reader-1");
      assertThat(context).hasSingleBean(Extractor.class);
    });
  }

  @Test
  void a_model_that_is_there_already_is_used_and_needs_no_settings() {
    LanguageModel own = new Silent(true);

    ApplicationContextRunner registered =
        runner.withInitializer(it -> it.getBeanFactory().registerSingleton("own", own));

    registered.run(context -> assertThat(context.getBean(LanguageModel.class)).isSameAs(own));
  }

  @Test
  void whoever_reads_notes_compares_values_too() {
    ApplicationContextRunner registered =
        runner.withInitializer(
            it -> it.getBeanFactory().registerSingleton("own", new Silent(true)));

    registered.run(context -> {
      ModelRoles roles = context.getBean(ModelRoles.class);
      assertThat(roles.judge()).isSameAs(roles.reader());
    });
  }

  @Test
  void beside_a_reader_that_compares_nothing_the_model_of_the_settings_does() {
    ApplicationContextRunner registered =
        runner
            .withInitializer(it -> it.getBeanFactory().registerSingleton("own", new Silent(false)))
            .withPropertyValues(
                "tributary.extraction.model=judge-1", "tributary.extraction.api-key=sesame");

    registered.run(context -> {
      ModelRoles roles = context.getBean(ModelRoles.class);
      assertThat(roles.reader().name()).isEqualTo("silent");
      assertThat(roles.judge()).isNotNull().extracting(LanguageModel::name).isEqualTo("judge-1");
    });
  }

  @Test
  void beside_a_reader_that_compares_nothing_nobody_does_without_a_model() {
    ApplicationContextRunner registered =
        runner.withInitializer(
            it -> it.getBeanFactory().registerSingleton("own", new Silent(false)));

    registered.run(context -> assertThat(context.getBean(ModelRoles.class).judge()).isNull());
  }

  @Test
  void without_a_model_the_start_fails_and_names_the_setting() {
    runner.run(context ->
        assertThat(context)
            .getFailure()
            .rootCause()
            .hasMessageStartingWith("tributary.extraction.model is not set"));
  }

  @Test
  void where_patterns_read_the_model_is_not_asked() {
    ApplicationContextRunner registered =
        runner
            .withInitializer(it -> it.getBeanFactory().registerSingleton("own", new Silent(false)))
            .withPropertyValues("tributary.extraction.patterns=true");

    registered.run(context ->
        assertThat(context.getBean(Extractor.class).extractorVersion()).startsWith("patterns-"));
  }

  private record Silent(boolean comparesValues) implements LanguageModel {
    @Override
    public ModelAnswer ask(Question question) {
      return new ModelAnswer.TooLong();
    }

    @Override
    public String name() {
      return "silent";
    }
  }
}
