package dev.tributary.quickstart.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.tool.RequiresTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@RequiresTool("ruby")
class RubyClientIT {
  @Test
  void a_note_that_is_sealed_by_another_language_becomes_facts_that_it_opens() throws Exception {
    try (ClientInstallation installation = ClientInstallation.allowing(List.of())) {
      String printed = run(installation);

      assertThat(printed).isEqualTo(String.join("\t", installation.expectedFact()) + "\n");
    }
  }

  private static String run(ClientInstallation installation)
      throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
                "ruby",
                "../docs/clients/ruby/tributary.rb",
                installation.api().toString(),
                "Ottilie Brandvold")
            .redirectErrorStream(true);
    command.environment().put("TRIBUTARY_TOKEN", installation.token());
    Process ruby = command.start();
    try (var note = ruby.getOutputStream()) {
      note.write(installation.note().getBytes(StandardCharsets.UTF_8));
    }
    return new String(ruby.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
