package dev.tributary.merge;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Reads notes, merges what they say into profiles, and serves keys, profiles and conflicts. */
@SpringBootApplication
public class MergeService {
  /** Starts the service. */
  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /** The application, to be run alone or as one of several in a process. */
  public static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(MergeService.class)
        .properties("spring.config.name=merge-service");
  }
}
