package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Brings back what a dump holds. */
@Command(
    name = "restore",
    description = {
      "Bring back what an archive of remeasure dump holds, all of it or nothing.",
      "Only into a home where nothing is recorded but what ships with the program. A damaged archive"
          + " is refused by the name of its part. Afterwards the chain is followed through the whole"
          + " record."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      ExitCodes.DONE_HELP,
      "1:failed, or what was restored is not what was logged",
      ExitCodes.USAGE_HELP,
      ExitCodes.INTERRUPTED_HELP
    })
final class Restore implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The archive to read.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Log.checkReadable(file);
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Connector.connectTaking(size())) {
      Log.checkSize(tracker, file);
      JsonNode restored = tracker.upload("/api/v1/restore", file).body();
      long rows = 0;
      for (JsonNode part : restored.path("parts")) {
        rows += part.path("rows").asLong();
      }
      out.println(
          rows + " rows of " + restored.path("parts").size() + " tables restored from " + file);
      boolean holds = Verify.record(out, tracker.get("/api/v1/verification"));
      out.flush();
      return holds ? ExitCodes.DONE : ExitCodes.FAILED;
    }
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new CommandFailed("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
