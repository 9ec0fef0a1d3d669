package dev.remeasure.runner;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.runner.request.CommandLine;
import dev.remeasure.runner.request.PlanFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** {@code remeasure run}: measures a component, or two benchmarks of any JMH jar. */
public final class Main {
  private Main() {}

  @SuppressWarnings("SystemOut") // The command line's own output.
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    System.exit(run(List.of(args), environment, System.out, System.err).code());
  }

  static Exit run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      CommandLine words = new CommandLine(PlanFile.expand(args));
      if (words.has("--help")) {
        out.print(help());
        return Exit.DONE;
      }
      if (words.has("--list")) {
        new Listing(out, err).print(words);
        return Exit.DONE;
      }
      return new RunCommand(Clock.systemUTC(), environment, out, err).run(words);
    } catch (InvalidValue e) {
      err.println("remeasure: " + e.getMessage());
      return Exit.USAGE;
    } catch (CancellationException e) {
      return Exit.INTERRUPTED;
    } catch (IOException | UncheckedIOException e) {
      err.println("remeasure: " + e.getMessage());
      return Exit.BROKEN;
    }
  }

  private static String help() throws IOException {
    try (InputStream text = Main.class.getResourceAsStream("help.txt")) {
      if (text == null) {
        throw new IOException("the help text is missing from the class path");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
