package dev.tributary.quickstart.embedded;

import dev.tributary.schema.event.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * All that an installation keeps, at a moment: each of its files, and, because files may hold it
 * compressed, each record of its topics and each row of its tables.
 */
final class Haystack {
  private static final String TABLES =
      """
      select format('%I.%I', table_schema, table_name) as name
      from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      """;

  private final Installation installation;

  Haystack(Installation installation) {
    this.installation = installation;
  }

  /** Where a word is found, in whatever form. */
  List<String> placesOf(String word) throws IOException, SQLException {
    var needle = new Needle(word);
    List<String> places = new ArrayList<>(filesWith(needle));
    records()
        .filter(record -> needle.isIn(bytes(record)))
        .forEach(record -> places.add(record.topic()));
    rows()
        .forEach((table, rows) -> {
          if (needle.isIn(rows.getBytes(StandardCharsets.UTF_8))) {
            places.add(table);
          }
        });
    return places;
  }

  private List<String> filesWith(Needle needle) throws IOException {
    checkpoint();
    Path root = installation.directory();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> needle.isIn(read(file)))
          .map(file -> root.relativize(file).toString())
          .toList();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So that what is in memory only reaches the files. */
  private void checkpoint() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("checkpoint");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return installation.foundation().database().superuser().getConnection();
  }

  private Stream<ConsumerRecord<String, byte[]>> records() {
    List<String> topics =
        Topics.ALL.stream().flatMap(topic -> Stream.of(topic, Topics.deadLetters(topic))).toList();
    String broker = installation.foundation().broker().bootstrapServers();
    return TopicRecords.in(broker, topics).stream();
  }

  private static byte[] bytes(ConsumerRecord<String, byte[]> record) {
    var text = new StringBuilder().append(record.key()).append('\n');
    record.headers().forEach(header -> text.append(text(header.value())).append('\n'));
    return (text + text(record.value())).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A record may have no value, as one that could not be read. */
  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Map<String, String> rows() throws SQLException {
    Map<String, String> rows = new LinkedHashMap<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String table : column(statement, TABLES)) {
        rows.put(
            table, String.join("\n", column(statement, "select t::text from " + table + " t")));
      }
    }
    return rows;
  }

  private static List<String> column(Statement statement, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        values.add(result.getString(1));
      }
    }
    return values;
  }
}
