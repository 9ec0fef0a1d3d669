package dev.remeasure.runner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.record.Receipt;
import dev.remeasure.runner.record.TrackerClient;
import dev.remeasure.runner.request.CommandLine;
import dev.remeasure.runner.session.PreparedRun;
import dev.remeasure.runner.session.RunPlanner;
import dev.remeasure.runner.session.Summary;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures, keeps the run file and logs it. */
final class RunCommand {
  private final Clock clock;
  private final Map<String, String> environment;
  private final PrintStream out;
  private final Terminal terminal;
  private final TrackerClient tracker;

  /**
   * A run command.
   *
   * @param out for the result; with {@code --json} nothing else goes there
   * @param err for progress
   */
  RunCommand(Clock clock, Map<String, String> environment, PrintStream out, PrintStream err) {
    this.clock = clock;
    this.environment = environment;
    this.out = out;
    this.terminal = new Terminal(err, atTerminal());
    this.tracker = TrackerClient.local(environment);
  }

  /**
   * Whether progress goes to a terminal. Java can only tell of standard input and output, and
   * progress goes to standard error: a shell is asked, which tells no where there is none.
   */
  private static boolean atTerminal() {
    try {
      return new ProcessBuilder("sh", "-c", "test -t 2")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Exit run(CommandLine words) throws IOException {
    RunPlanner runs = new RunPlanner(clock, Home.of(environment).runs(), terminal, tracker::claim);
    Optional<String> resumed = words.value("--resume");
    PreparedRun run =
        resumed.isPresent()
            ? runs.resume(alone(words, resumed.get()))
            : runs.prepare(new CommandLine(words.lasting()));
    if (resumed.isPresent() && !words.has("--no-upload")) {
      // The interrupted attempt belongs in the log, too.
      tracker.log(Path.of(resumed.get()));
    }
    terminal.say("plan " + run.plan().hash().substring(0, 12) + ", seed " + run.plan().seed());
    terminal.say(
        "no ratio is shown before the end: stopping when it looks right makes null effects look"
            + " real");
    Interruption interruption =
        new Interruption(run, terminal, words.has("--no-upload") ? null : tracker);
    interruption.await();
    @Nullable String stopped;
    try {
      stopped = run.run();
    } catch (UncheckedIOException e) {
      interruption.because("stopped by an error");
      throw e;
    }
    interruption.over();
    terminal.end();
    RunFile file = run.record(stopped == null ? State.COMPLETE : State.ABORTED);
    Receipt receipt = words.has("--no-upload") ? null : tracker.log(run.file());
    report(words, run, file, stopped, receipt);
    return exit(file, stopped, receipt);
  }

  /** The plan of the interrupted run holds, so that nothing can be asked for beside it. */
  private static Path alone(CommandLine words, String resumed) {
    List<String> others = new ArrayList<>(words.lasting());
    others.removeAll(List.of("--resume", resumed, "--resume=" + resumed));
    Check.that(
        others.isEmpty(),
        "--resume",
        String.join(" ", others),
        "goes on under its own plan: with it only --json and --no-upload can be given");
    return Path.of(resumed);
  }

  private void report(
      CommandLine words,
      PreparedRun run,
      RunFile file,
      @Nullable String stopped,
      @Nullable Receipt receipt)
      throws IOException {
    if (stopped != null) {
      terminal.say("stopped: " + stopped);
      terminal.say("JMH's own text: " + run.logs());
    }
    if (words.has("--json")) {
      out.println(Summary.json(run.file(), file, stopped, receipt));
      return;
    }
    Summary.lines(file).forEach(out::println);
    out.println("run file " + run.file());
    if (receipt != null) {
      out.println(words(receipt, run.file()));
    }
    out.flush();
  }

  private static String words(Receipt receipt, Path file) {
    return switch (receipt) {
      case Receipt.Logged logged ->
          (logged.already() ? "was logged before, as attempt " : "logged as attempt ")
              + logged.attempt()
              + verdict(logged.judgement());
      case Receipt.Refused refused ->
          "NOT logged, the server says (" + refused.status() + "): " + refused.detail();
      case Receipt.Away away -> "not logged: " + away.reason() + ". Later: remeasure log " + file;
    };
  }

  private static String verdict(JsonNode judgement) {
    String verdict = judgement.path("verdict").asText("");
    String subCode = judgement.path("subCode").asText("");
    return verdict.isEmpty()
        ? ""
        : ": " + verdict + (subCode.isEmpty() || subCode.equals("null") ? "" : ", " + subCode);
  }

  private static Exit exit(RunFile file, @Nullable String stopped, @Nullable Receipt receipt) {
    if (stopped != null) {
      return Exit.FAILED;
    }
    if (!file.run().checks().stream().allMatch(QualityCheck::passed)) {
      return Exit.INVALID;
    }
    return receipt instanceof Receipt.Refused ? Exit.REFUSED : Exit.DONE;
  }
}
