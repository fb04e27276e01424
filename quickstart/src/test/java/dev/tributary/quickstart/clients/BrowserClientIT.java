package dev.tributary.quickstart.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.tool.RequiresTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@RequiresTool("chromium")
class BrowserClientIT {
  private static final Path EXAMPLE = Path.of("../docs/clients/browser");
  private static final Path DRIVER = Path.of("src/test/resources/clients");

  @Test
  void a_note_that_is_sealed_in_the_browser_becomes_facts_that_are_opened_there(
      @TempDir Path folder) throws Exception {
    try (PageServer pages = PageServer.serving(EXAMPLE, DRIVER);
        ClientInstallation installation =
            ClientInstallation.allowing(List.of(pages.origin().toString()))) {
      pages.type(
          Map.of(
              "api", installation.api().toString(),
              "token", installation.token(),
              "name", "Ottilie Brandvold",
              "note", installation.note()));

      JsonNode shown = visit(pages, folder);

      assertThat(shown.path("status").asText()).startsWith("Merged");
      assertThat(shown.path("rows")).hasSize(1);
      assertThat(shown.path("rows").path(0))
          .extracting(JsonNode::asText)
          .containsExactlyElementsOf(installation.expectedFact());
    }
  }

  private static JsonNode visit(PageServer pages, Path folder)
      throws IOException, InterruptedException {
    Process browser =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                pages.origin().resolve("/driver.html").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    try {
      return pages.reported().orTimeout(90, TimeUnit.SECONDS).join();
    } finally {
      browser.descendants().forEach(ProcessHandle::destroyForcibly);
      browser.destroyForcibly().waitFor();
    }
  }
}
