package dev.tributary.quickstart.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary completion}. */
@Command(
    name = "completion",
    description = "Prints a script by which a shell completes commands and options.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(tributary completion bash)",
      "  tributary completion bash > ~/.local/share/bash-completion/completions/tributary",
      "  source <(tributary completion zsh)"
    })
final class CompletionCommand implements Callable<Integer> {
  /** The shells that the script is for, spelled as they are typed. */
  enum Shell {
    bash,
    zsh
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.bash;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String script = AutoComplete.bash("tributary", spec.root().commandLine());
    spec.commandLine().getOut().println(shell == Shell.zsh ? forZsh(script) : script);
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }

  /** The script is bash's; zsh reads it once it has been told how. */
  private static String forZsh(String script) {
    return """
    autoload -U +X compinit && compinit
    autoload -U +X bashcompinit && bashcompinit
    """
        + script;
  }
}
