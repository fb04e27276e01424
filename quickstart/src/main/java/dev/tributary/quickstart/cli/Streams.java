package dev.tributary.quickstart.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** What a command reads from and writes to. */
record Streams(InputStream in, PrintStream out, PrintStream err) {
  static Streams ofProcess() {
    return new Streams(System.in, System.out, System.err);
  }
}
