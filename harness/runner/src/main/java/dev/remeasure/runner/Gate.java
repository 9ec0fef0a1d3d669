package dev.remeasure.runner;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.gate.GateReport;
import dev.remeasure.runner.gate.Price;
import dev.remeasure.runner.request.GateRequest;
import dev.remeasure.runner.request.Option;
import dev.remeasure.runner.request.WrongUsage;
import dev.remeasure.runner.session.PreparedRun;
import dev.remeasure.runner.session.RunPlanner;
import dev.remeasure.runner.terminal.Exit;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** {@code remeasure gate}: whether a change makes benchmarks slower than is allowed. */
public final class Gate {
  private final RunPlanner planner;
  private final Terminal terminal;
  private final PrintStream out;

  private Gate(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.out = out;
    this.terminal = new Terminal(err, false);
    this.planner =
        new RunPlanner(
            Clock.systemUTC(), Home.of(environment).runs(), terminal, id -> Optional.empty());
  }

  @SuppressWarnings("SystemOut") // The command line's own output.
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.getenv(), System.out, System.err).code());
  }

  static Exit run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      if (args.contains(Option.HELP.toString())) {
        return Main.run(List.of(Option.HELP.toString()), environment, out, err);
      }
      return new Gate(environment, out, err).run(GateRequest.of(args));
    } catch (InvalidValue | WrongUsage e) {
      err.println("remeasure: " + e.getMessage());
      return Exit.USAGE;
    } catch (IOException | UncheckedIOException e) {
      err.println("remeasure: " + e.getMessage());
      return Exit.BROKEN;
    }
  }

  private Exit run(GateRequest request) throws IOException {
    Pattern pattern = pattern(request.benchmarks());
    SortedMap<String, Boolean> found = planner.benchmarks(request.any());
    List<String> wanted =
        found.keySet().stream().filter(name -> pattern.matcher(name).find()).toList();
    Check.that(
        wanted.stream().anyMatch(name -> found.getOrDefault(name, false)),
        Option.BASELINE.toString(),
        request.benchmarks(),
        "must match a benchmark that both versions have");
    // All of them are prepared first: what is wrong with one is known before anything is measured.
    List<String> left = new ArrayList<>();
    List<PreparedRun> runs = new ArrayList<>();
    for (String name : wanted) {
      if (found.getOrDefault(name, false)) {
        runs.add(planner.prepare(request.of(name)));
      } else {
        left.add(name);
      }
    }
    List<Price> prices = new ArrayList<>();
    for (PreparedRun run : runs) {
      prices.addAll(prices(run, request.limit()));
    }
    GateReport report = new GateReport(request.limit(), prices, left);
    write(request.markdown(), report.markdown());
    write(request.junit(), report.junit());
    out.print(report.markdown());
    out.flush();
    return report.exit();
  }

  private static Pattern pattern(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new InvalidValue(
          Option.BASELINE.toString(),
          regex,
          "must be a regular expression (" + e.getDescription() + ")");
    }
  }

  private List<Price> prices(PreparedRun prepared, double limit) throws IOException {
    terminal.say(prepared.plan().baseline() + ", run file " + prepared.file());
    Interruption interruption = new Interruption(prepared, terminal, null);
    interruption.arm();
    String stopped = prepared.run();
    interruption.disarm();
    if (stopped != null) {
      return List.of(new Price(prepared.plan().baseline(), limit, null, stopped, true, 0));
    }
    Run run = prepared.record(State.COMPLETE).run();
    String metric = prepared.plan().metric();
    return Judge.measured(run, metric).stream()
        .filter(measured -> measured.metric().equals(metric))
        .map(measured -> price(prepared.plan().baseline(), limit, measured))
        .toList();
  }

  private static Price price(String benchmark, double limit, Measured measured) {
    return new Price(
        measured.point().isEmpty() ? benchmark : benchmark + " " + measured.point(),
        limit,
        measured.simultaneous() == null ? measured.interval() : measured.simultaneous(),
        measured.reason(),
        false,
        measured.forks());
  }

  private static void write(@Nullable Path file, String text) throws IOException {
    if (file != null) {
      Files.writeString(file, text);
    }
  }
}
