package dev.remeasure.runner;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.runner.request.Request;
import dev.remeasure.runner.request.WrongUsage;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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
      switch (Request.of(args)) {
        case Request.Help help -> out.print(help.text());
        case Request.Listing listing -> new Listing(out, err).print(listing);
        case Request.NewRun run -> {
          return new RunCommand(Clock.systemUTC(), environment, out, err).measure(run);
        }
        case Request.Campaign campaign -> {
          return new Campaign(Clock.systemUTC(), environment, out, err).run(campaign);
        }
        case Request.Resumption run -> {
          return new RunCommand(Clock.systemUTC(), environment, out, err).resume(run);
        }
      }
      return Exit.DONE;
    } catch (InvalidValue | WrongUsage e) {
      err.println("remeasure: " + e.getMessage());
      return Exit.USAGE;
    } catch (CancellationException e) {
      return Exit.INTERRUPTED;
    } catch (IOException | UncheckedIOException e) {
      err.println("remeasure: " + e.getMessage());
      return Exit.BROKEN;
    }
  }
}
