package dev.tributary.quickstart.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.embedded.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedPortsTest {
  @TempDir private Path folder;

  @Test
  void what_was_recorded_is_found_again() throws IOException {
    var ports = new Ports(8080, 5432, 9092, 8081);

    RecordedPorts.write(folder, ports);

    assertThat(RecordedPorts.in(folder)).isEqualTo(ports);
  }

  @Test
  void where_nothing_is_recorded_any_port_will_do() throws IOException {
    assertThat(RecordedPorts.in(folder)).isEqualTo(Ports.ANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"http\":70000,\"kafka\":-1,\"issuer\":\"x\"}"})
  void what_is_no_record_is_recorded_anew(String text) throws IOException {
    Files.writeString(folder.resolve("ports.json"), text);

    assertThat(RecordedPorts.in(folder)).isEqualTo(Ports.ANY);
  }
}
