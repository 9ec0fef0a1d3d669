package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.plan.MeasurementRequest;
import dev.remeasure.runner.plan.Metrics;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.record.Recording;
import dev.remeasure.runner.request.CommandLine;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run that can begin: its plan is made, and its file is written when it does. */
public final class PreparedRun {
  private final MeasurementRequest assignment;
  private final Plan plan;
  private final Recording recording;
  private final ForkJava java;
  private final Terminal terminal;

  PreparedRun(
      MeasurementRequest assignment,
      Plan plan,
      Recording recording,
      ForkJava java,
      Terminal terminal) {
    this.assignment = assignment;
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

  /** The run as it stands. */
  public RunFile record(State state) {
    return recording.file(state);
  }

  /** Checks that the sides do the same job, then runs the forks. Returns why it stopped early. */
  public @Nullable String run() throws IOException {
    recording.save(State.ABORTED);
    if (recording.checks().isEmpty()) {
      check();
    }
    Path logs = Files.createDirectories(logs());
    Metrics metrics = new Metrics(assignment.primary().mode(), assignment.quantities());
    List<PairSeries> lanes = assignment.lanes();
    boolean open = plan.protocol().maxPairs() > plan.protocol().pairs();
    Progress progress =
        new Progress(terminal, plan.protocol(), forks(lanes), recording.count(), open);
    ForkMaker maker =
        new ForkMaker(
            assignment.path().forks(),
            metrics,
            assignment.forJmh(),
            profilers(assignment.words()),
            assignment.words().value("--replicate").orElse(null),
            logs,
            progress);
    String own = System.getProperty("java.class.path");
    System.setProperty("java.class.path", assignment.path().classPath());
    try {
      new Session(plan, lanes, recording, maker, terminal).run();
      return null;
    } catch (Session.Stopped e) {
      return e.getMessage();
    } finally {
      System.setProperty("java.class.path", own);
    }
  }

  /** How many forks there will be at least, if none fails. */
  private int forks(List<PairSeries> lanes) {
    int pairs = plan.protocol().pairs();
    int pilots = plan.protocol().pilot() ? 2 * assignment.points().size() : 0;
    return pilots + lanes.stream().mapToInt(lane -> lane.forks(pairs)).sum();
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
    SameJobCheck check =
        new SameJobCheck(
            java.launcher(), java.args(), assignment.path().classPath(), assignment.checkTimeout());
    for (Point point : assignment.points()) {
      List<QualityCheck> findings = new ArrayList<>();
      String type = assignment.found().check();
      if (type != null) {
        terminal.show("checking that both sides do the same job");
        findings.addAll(check.byClass(type, point));
      }
      assignment
          .words()
          .values("--check")
          .forEach(command -> findings.add(check.byCommand(command, point)));
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

  private static List<String> profilers(CommandLine words) {
    List<String> profilers = new ArrayList<>();
    if (words.values("-prof").stream().noneMatch(given -> given.equals("gc"))) {
      profilers.add("gc");
    }
    if (words.has("--heap")) {
      profilers.add("dev.remeasure.probe.HeapProfiler");
    }
    if (words.has("--energy")) {
      profilers.add("dev.remeasure.probe.EnergyProfiler");
    }
    return profilers;
  }
}
