package dev.remeasure.runner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.record.Receipt;
import dev.remeasure.runner.record.TrackerClient;
import dev.remeasure.runner.request.Output;
import dev.remeasure.runner.request.Request;
import dev.remeasure.runner.session.PreparedRun;
import dev.remeasure.runner.session.RunPlanner;
import dev.remeasure.runner.session.Summary;
import dev.remeasure.runner.terminal.Exit;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
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
   * @param out for the result; where that is JSON, nothing else goes there
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
   * Whether progress goes to a terminal. Progress goes to standard error, and Java can tell only
   * for standard input and output, so this asks a shell. On a system without a shell it says no.
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

  Exit measure(Request.NewRun request) throws IOException {
    return run(planner().prepare(request.measurement()), request.output());
  }

  Exit resume(Request.Resumption request) throws IOException {
    PreparedRun run = planner().resume(request.file());
    if (request.output().upload()) {
      // The interrupted attempt belongs in the log, too.
      tracker.log(request.file());
    }
    return run(run, request.output());
  }

  private RunPlanner planner() {
    return planner(Home.of(environment).runs());
  }

  /** A planner of runs whose files go to that folder. */
  RunPlanner planner(Path folder) {
    return new RunPlanner(clock, folder, terminal, tracker::claim);
  }

  /** Says something about the progress. */
  void say(String line) {
    terminal.say(line);
  }

  Exit run(PreparedRun run, Output output) throws IOException {
    terminal.say("plan " + run.plan().hash().substring(0, 12) + ", seed " + run.plan().seed());
    terminal.say(
        "no ratio is shown before the end: stopping when it looks right makes null effects look"
            + " real");
    Interruption interruption = new Interruption(run, terminal, output.upload() ? tracker : null);
    interruption.arm();
    @Nullable String stopped;
    try {
      stopped = run.run();
    } catch (UncheckedIOException e) {
      interruption.reason("stopped by an error");
      throw e;
    }
    interruption.disarm();
    terminal.end();
    RunFile file = run.record(stopped == null ? State.COMPLETE : State.ABORTED);
    Receipt receipt = output.upload() ? tracker.log(run.file()) : null;
    if (stopped != null) {
      terminal.say("stopped: " + stopped);
      terminal.say("JMH's own text: " + run.logs());
    }
    if (output.json()) {
      out.println(Summary.json(run.file(), file, stopped, receipt));
    } else {
      report(run, file, receipt);
    }
    return exit(file, stopped, receipt);
  }

  private void report(PreparedRun run, RunFile file, @Nullable Receipt receipt) {
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
          (logged.already() ? "already logged as attempt " : "logged as attempt ")
              + logged.attempt()
              + verdict(logged.judgement());
      case Receipt.Refused refused ->
          "NOT logged: the server rejected it (" + refused.status() + "): " + refused.detail();
      case Receipt.Away away ->
          "not logged: " + away.reason() + "; to log it later: remeasure log " + file;
    };
  }

  private static String verdict(JsonNode judgement) {
    JsonNode verdict = judgement.path("verdict");
    JsonNode sub = judgement.path("subVerdict");
    return verdict.isTextual()
        ? ": "
            + Judgement.words(
                Verdict.valueOf(verdict.asText()),
                sub.isTextual() ? SubVerdict.valueOf(sub.asText()) : null)
        : "";
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
