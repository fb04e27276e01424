package dev.tributary.quickstart.embedded;

import dev.tributary.merge.ModelAlone;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.trial.ModelTrial;
import dev.tributary.merge.extraction.trial.TryModel;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ConfigurableApplicationContext;

/** A model as an installation would ask it, without the installation. */
public final class AskedModel {
  private final Answers.Asked model;
  private final Clock clock;
  private final IdSource ids;

  /** Asks nothing yet. */
  public AskedModel(Answers.Asked model, Clock clock, IdSource ids) {
    this.model = model;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Puts a sample to the model.
   *
   * @throws SettingsRefused if a setting of the environment is not to be understood
   */
  public ModelTrial tryOut() {
    LogFile.leaveConsole();
    try (ConfigurableApplicationContext context = context()) {
      var trial =
          new TryModel(
              context.getBean(Extractor.class),
              context.getBean(LanguageModel.class),
              context.getBean(Prices.class),
              clock);
      return trial.run(new NoteRevision(new NoteId(ids.next()), 1));
    } catch (BeanCreationException e) {
      throw new SettingsRefused(e);
    }
  }

  private ConfigurableApplicationContext context() {
    Map<String, String> properties = new HashMap<>();
    ServiceProperties.putModel(properties, model);
    properties.put("spring.main.register-shutdown-hook", "false");
    return ModelAlone.application()
        .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
        .logStartupInfo(false)
        .run(ServiceContext.arguments(properties));
  }
}
