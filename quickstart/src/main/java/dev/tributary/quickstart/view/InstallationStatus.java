package dev.tributary.quickstart.view;

import dev.tributary.quickstart.running.RunningInstallation;
import java.nio.file.Path;

/** What is known of an installation only on its own machine. */
public record InstallationStatus(RunningInstallation running, Path data) {}
