package dev.remeasure.cli;

import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything that is recorded into one file. */
@Command(
    name = "dump",
    description = {
      "Write everything that is recorded into one zip archive of JSON Lines with checksums.",
      "The same record gives the same bytes, whatever database holds it. See docs/record.md."
    },
    mixinStandardHelpOptions = true)
final class Dump implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The archive to write.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    if (Files.isDirectory(file)) {
      throw new CommandFailed("FILE must be a file, but is the folder " + file);
    }
    try (Client tracker = Connector.connect()) {
      tracker.download("/api/v1/dump", file);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(file.toAbsolutePath().normalize() + ": " + size() + " bytes");
    out.flush();
    return ExitCodes.DONE;
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new CommandFailed("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
