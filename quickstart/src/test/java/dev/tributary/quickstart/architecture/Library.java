package dev.tributary.quickstart.architecture;

import java.util.List;

/**
 * A technology and the only packages that may know of it.
 *
 * @param packages of the library, as ArchUnit writes them
 * @param users packages of ours, as ArchUnit writes them
 */
record Library(String name, List<String> packages, List<String> users) {
  static final List<Library> ALL =
      List.of(
          new Library(
              "Kafka",
              List.of(
                  "org.springframework.kafka..",
                  "kafka..",
                  "org.apache.kafka.[clients|common|server|metadata|raft].."),
              List.of("..kafka", "..embedded")),
          new Library(
              "Debezium",
              List.of("io.debezium..", "org.apache.kafka.connect.."),
              List.of("..debezium")),
          new Library("langchain4j", List.of("dev.langchain4j.."), List.of("..llm")),
          new Library(
              "JDBC",
              List.of(
                  "org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.postgresql.."),
              List.of("..jdbc", "..scheduler", "..embedded", "dev.tributary.schema.migration")),
          new Library(
              "Flyway", List.of("org.flywaydb.."), List.of("dev.tributary.schema.migration")),
          new Library("db-scheduler", List.of("com.github.kagkarlsson.."), List.of("..scheduler")),
          new Library(
              "cryptography", List.of("javax.crypto.."), List.of("dev.tributary.schema.seal")),
          new Library(
              "the web",
              List.of(
                  "org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."),
              List.of("..http", "..oidc")),
          new Library(
              "tokens",
              List.of("org.springframework.security..", "com.nimbusds.."),
              List.of("..oidc", "..embedded")),
          new Library(
              "languages, phone numbers and units",
              List.of(
                  "com.ibm.icu..",
                  "org.apache.lucene..",
                  "com.google.i18n.phonenumbers..",
                  "javax.measure..",
                  "systems.uom..",
                  "tech.units.."),
              List.of("..normal")),
          new Library("picocli", List.of("picocli.."), List.of("..cli")));

  @Override
  public String toString() {
    return name;
  }
}
