package dev.tributary.quickstart.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * A file that everything in this JVM logs to, from here on: nothing goes to the console. It grows
 * to 10 MB, and four older ones are kept.
 */
final class LogFile implements AutoCloseable {
  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level [%thread] %logger{40} : %msg%n%ex";

  private static final FileSize LARGEST_FILE = FileSize.valueOf("10MB");
  private static final int OLDER_FILES = 4;

  /** Print all their settings at each start, or each step of a broker that runs alone anyway. */
  private static final List<String> TALKATIVE =
      List.of("org.apache.kafka", "kafka", "state.change.logger", "io.debezium");

  private final Path file;
  private final FileAppender<ILoggingEvent> appender;

  private LogFile(Path file, FileAppender<ILoggingEvent> appender) {
    this.file = file;
    this.appender = appender;
  }

  static LogFile open(Path folder) {
    leaveConsole();
    Path file = folder.resolve("tributary.log");
    FileAppender<ILoggingEvent> appender = appender(file);
    root().addAppender(appender);
    TALKATIVE.forEach(name -> logger(name).setLevel(Level.WARN));
    return new LogFile(file, appender);
  }

  /** Has nothing in this JVM logged to the console. */
  static void leaveConsole() {
    // Otherwise each service would set up logging for the whole JVM again.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Logger root = root();
    // Of logback's own making, where nothing else is set up.
    root.detachAppender("console");
    root.setLevel(Level.INFO);
  }

  private static FileAppender<ILoggingEvent> appender(Path file) {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(LINE);
    encoder.start();
    var appender = new RollingFileAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(encoder);
    appender.setRollingPolicy(older(file, appender, context));
    appender.setTriggeringPolicy(whenFull(context));
    appender.start();
    return appender;
  }

  /** {@code tributary.1.log} is the newest of them. */
  private static FixedWindowRollingPolicy older(
      Path file, FileAppender<?> appender, LoggerContext context) {
    var policy = new FixedWindowRollingPolicy();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(file.resolveSibling("tributary.%i.log").toString());
    policy.setMinIndex(1);
    policy.setMaxIndex(OLDER_FILES);
    policy.start();
    return policy;
  }

  private static SizeBasedTriggeringPolicy<ILoggingEvent> whenFull(LoggerContext context) {
    var policy = new SizeBasedTriggeringPolicy<ILoggingEvent>();
    policy.setContext(context);
    policy.setMaxFileSize(LARGEST_FILE);
    policy.start();
    return policy;
  }

  private static Logger root() {
    return logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  Path file() {
    return file;
  }

  /** Copies what was logged so far out of a folder that is going to be deleted. */
  Path keep() {
    try {
      Path kept = Files.createTempFile("tributary-", ".log");
      return Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the log " + file, e);
    }
  }

  @Override
  public void close() {
    root().detachAppender(appender);
    appender.stop();
  }
}
