package dev.tributary.quickstart.embedded;

import dev.tributary.ingest.IngestService;
import dev.tributary.merge.MergeService;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.reminder.ReminderService;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service as it is, running as a context of its own in this JVM. */
final class ServiceContext implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private ServiceContext(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static ServiceContext start(
      ServiceName service, Map<String, String> properties, Answers answers) {
    SpringApplicationBuilder application = application(service);
    var documentRoot = new DocumentRoot(Path.of(properties.getOrDefault(DocumentRoot.BASE, "")));
    application.initializers(context -> register(context, documentRoot));
    if (service == ServiceName.MERGE) {
      model(answers)
          .ifPresent(model -> application.initializers(context -> register(context, model)));
    }
    return new ServiceContext(application.run(arguments(properties)));
  }

  private static void register(ConfigurableApplicationContext context, Object bean) {
    context.getBeanFactory().registerSingleton(bean.getClass().getName(), bean);
  }

  /** In the place of the one that the service would make for itself. */
  private static Optional<LanguageModel> model(Answers answers) {
    return switch (answers) {
      case Answers.Recorded recorded -> Optional.of(new RecordedModel(recorded.answers()));
      case Answers.Awaited awaited -> Optional.of(NoModel.awaited());
      case Answers.Patterns patterns -> Optional.of(NoModel.besidePatterns());
      case Answers.Asked asked -> Optional.empty();
    };
  }

  private static SpringApplicationBuilder application(ServiceName service) {
    return switch (service) {
      case INGEST -> IngestService.application();
      case MERGE -> MergeService.application();
      case REMINDER -> ReminderService.application();
    };
  }

  /** As arguments they go before what the environment or a file of the service says. */
  static String[] arguments(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(property -> "--" + property.getKey() + "=" + property.getValue())
        .toArray(String[]::new);
  }

  URI uri() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Override
  public void close() {
    context.close();
  }
}
