package dev.tributary.ingest;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Brings notes and events from the database to Kafka, and serves the notes API. */
@SpringBootApplication
public class IngestService {
  /** The service as it runs alone and, with other settings, inside another process. */
  public static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(IngestService.class)
        .properties("spring.config.name=ingest-service");
  }

  static void main(String[] args) {
    application().run(args);
  }
}
