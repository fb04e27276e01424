package dev.tributary.merge;

import dev.tributary.merge.extraction.LanguageModel;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;

/**
 * The model with all that merge-service asks it through, from the same settings, and nothing else
 * of the service. Needs a clock.
 */
@ComponentScan(basePackageClasses = LanguageModel.class)
public class ModelAlone {
  /** An application without a web server. */
  public static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(ModelAlone.class)
        .web(WebApplicationType.NONE)
        .properties("spring.config.name=merge-service");
  }
}
