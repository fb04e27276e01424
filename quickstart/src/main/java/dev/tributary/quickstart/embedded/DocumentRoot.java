package dev.tributary.quickstart.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;

/**
 * An empty folder of the installation for a web server that serves no files: left to itself it
 * makes one among the temporary files, and does not always delete it.
 */
final class DocumentRoot
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {
  /** The property that names the folder which this one is in. */
  static final String BASE = "server.tomcat.basedir";

  private final Path base;

  DocumentRoot(Path base) {
    this.base = base;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory server) {
    try {
      server.setDocumentRoot(Files.createDirectories(base.resolve("documents")).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder in " + base, e);
    }
  }
}
