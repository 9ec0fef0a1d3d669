package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.plan.ForkMetrics;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.plan.ResolvedRequest;
import dev.remeasure.runner.record.Recording;
import dev.remeasure.runner.request.Checks;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run that can begin: its plan is made, and its file is written when it does. */
public final class PreparedRun {
  private final ResolvedRequest resolved;
  private final Plan plan;
  private final Recording recording;
  private final ForkJava java;
  private final Terminal terminal;

  PreparedRun(
      ResolvedRequest resolved, Plan plan, Recording recording, ForkJava java, Terminal terminal) {
    this.resolved = resolved;
    this.plan = plan;
    this.recording = recording;
    this.java = java;
    this.terminal = terminal;
  }

  public Plan plan() {
    return plan;
  }

  /** Where the run file is or will be. */
  public Path file() {
    return recording.path();
  }

  /** The run so far. */
  public RunFile record(State state) {
    return recording.file(state);
  }

  /**
   * Checks that the sides do the same job, then runs the forks.
   *
   * @return why it stopped early; null if it did not
   */
  public @Nullable String run() throws IOException {
    recording.save(State.ABORTED);
    if (recording.checks().isEmpty()) {
      check();
    }
    List<PairSeries> series = resolved.series();
    boolean open = plan.protocol().maxPairs() > plan.protocol().pairs();
    ForkMaker maker =
        new ForkMaker(
            Map.of(
                Side.BASELINE, resolved.path().forks(),
                Side.SUBJECT, resolved.subjectPath().forks()),
            new ForkMetrics(resolved.mode(), resolved.quantities()),
            LaunchFactory.of(resolved, Files.createDirectories(logs())),
            new Progress(terminal, plan.protocol(), forks(series), recording.count(), open));
    try {
      new Session(plan, series, recording, maker, terminal).run();
      return null;
    } catch (Session.Stopped e) {
      return e.getMessage();
    }
  }

  /** How many forks there will be at least, if none fails. */
  private int forks(List<PairSeries> series) {
    int pairs = plan.protocol().pairs();
    int pilots = plan.protocol().pilot() ? 2 * resolved.points().size() : 0;
    return pilots + series.stream().mapToInt(each -> each.forks(pairs)).sum();
  }

  /** Leaves the record as it is, since the run is being interrupted. */
  public void interrupt() {
    recording.freeze();
  }

  /** The folder of JMH's own text, one file a fork. */
  public Path logs() {
    return Path.of(file().toString().replaceFirst("\\.json$", "") + "-jmh");
  }

  private void check() {
    Checks checks = resolved.request().checks();
    SameJobCheck check = new SameJobCheck(java, resolved.path().classPath(), checks.timeout());
    for (Point point : resolved.points()) {
      List<QualityCheck> findings = new ArrayList<>();
      String type = resolved.found().check();
      if (type != null) {
        terminal.show("checking that both sides do the same job");
        findings.addAll(check.byClass(type, point));
      }
      checks.commands().forEach(command -> findings.add(check.byCommand(command, point)));
      for (QualityCheck finding : findings) {
        recording.add(finding);
        terminal.say(
            (finding.passed() ? "check passed: " : "CHECK FAILED: ")
                + finding.name()
                + ": "
                + finding.finding());
      }
    }
    recording.save(State.ABORTED);
  }
}
