package dev.remeasure.runner.session;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.jmh.BenchmarkPath;
import dev.remeasure.runner.plan.AnsweringMetric;
import dev.remeasure.runner.plan.KnownClaim;
import dev.remeasure.runner.plan.ResolvedRequest;
import dev.remeasure.runner.project.Build;
import dev.remeasure.runner.record.Recording;
import dev.remeasure.runner.record.RunFiles;
import dev.remeasure.runner.request.MeasurementRequest;
import dev.remeasure.runner.request.Option;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans runs: a new one, or the rest of an interrupted one. */
public final class RunPlanner {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final Path folder;
  private final Terminal terminal;
  private final Function<String, Optional<KnownClaim>> claims;

  /**
   * A planner of runs whose files go to a folder.
   *
   * @param folder made if it is not there
   * @param claims finds the claim with an id, if it is known
   */
  public RunPlanner(
      Clock clock, Path folder, Terminal terminal, Function<String, Optional<KnownClaim>> claims) {
    this.clock = clock;
    this.folder = folder;
    this.terminal = terminal;
    this.claims = claims;
  }

  /**
   * Prepares a new run; nothing is measured yet.
   *
   * @throws InvalidValue if what the request names is not there or cannot be run
   */
  public PreparedRun prepare(MeasurementRequest request) throws IOException {
    ResolvedRequest resolved = ResolvedRequest.of(request, builds());
    accepted(request.forks().options(), resolved.path());
    accepted(request.subjectForks().options(), resolved.subjectPath());
    if (!resolved.differences().parts().isEmpty()) {
      terminal.say(resolved.differences().sentence());
    }
    AnsweringMetric answer = answer(resolved);
    if (answer.remark() != null) {
      terminal.say(answer.remark());
    }
    return prepared(resolved, resolved.plan(clock.instant(), answer, known(resolved)), null);
  }

  private static void accepted(List<String> options, BenchmarkPath path) {
    String refusal = path.forks().refusal(options);
    Check.that(
        refusal == null,
        "JMH's options",
        String.join(" ", options),
        "must be such as JMH accepts (" + refusal + ")");
  }

  /**
   * Prepares the rest of a run that was interrupted, under its own plan.
   *
   * @throws InvalidValue if the file holds no run that can go on
   */
  public PreparedRun resume(Path file) throws IOException {
    RunFile earlier = RunFiles.read(file);
    Check.that(
        earlier.run().state() == State.ABORTED,
        Option.RESUME.toString(),
        file,
        "must be an interrupted run");
    Plan plan = Check.present("plan of " + file, earlier.plan());
    ResolvedRequest resolved =
        ResolvedRequest.of(MeasurementRequest.recorded(plan.options()), builds());
    Check.that(
        resolved.found().baseline().name().equals(plan.baseline())
            && resolved.found().subject().name().equals(plan.subject()),
        Option.RESUME.toString(),
        file,
        "must name benchmarks that are still there");
    String reading = answer(resolved).reading();
    if (reading != null && (plan.reading() == null || !reading.equals(plan.reading().words()))) {
      terminal.say("the claim is now read as " + reading + "; the plan keeps its own reading");
    }
    return prepared(resolved, plan, earlier.run());
  }

  /** The names of the benchmarks of both sides, with whether both have it. */
  public SortedMap<String, Boolean> benchmarks(MeasurementRequest request) throws IOException {
    return ResolvedRequest.benchmarks(request, builds());
  }

  private Build builds() {
    return new Build(folder.resolveSibling("worktrees"));
  }

  private AnsweringMetric answer(ResolvedRequest resolved) {
    KnownClaim known = known(resolved);
    return resolved.answer(known == null ? null : known.claim());
  }

  private @Nullable KnownClaim known(ResolvedRequest resolved) {
    return resolved.claim().flatMap(claims).orElse(null);
  }

  private PreparedRun prepared(ResolvedRequest resolved, Plan plan, @Nullable Run earlier)
      throws IOException {
    makeFolder();
    MeasurementRequest request = resolved.request();
    ForkJava java = ForkJava.of(resolved.jvm(Side.BASELINE));
    Environment environment = SideEnvironments.of(resolved);
    String name = resolved.found().component().name().replaceAll("[^\\w.-]", "_");
    Recording recording =
        new Recording(
            folder.resolve(name + "-" + STAMP.format(clock.instant()) + ".json"),
            clock,
            resolved.found().component(),
            plan,
            note(request.purpose().note(), earlier),
            resolved.points(),
            resolved.primary(),
            environment);
    if (earlier != null) {
      Check.that(
          environment.fingerprint().equals(earlier.environment().fingerprint()),
          Option.RESUME.toString(),
          earlier.id(),
          "must go on in the environment it began in ("
              + changed(earlier.environment(), environment)
              + " changed)");
      recording.continueFrom(earlier);
    }
    return new PreparedRun(resolved, plan, recording, java, terminal);
  }

  private void makeFolder() {
    String reason = "it is not writable";
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      reason = e.toString();
    }
    Check.that(
        Files.isDirectory(folder) && Files.isWritable(folder),
        "folder of run files",
        folder,
        "must be a folder that can be made and written to, see REMEASURE_HOME (" + reason + ")");
  }

  private static String changed(Environment before, Environment now) {
    return now.facts().entrySet().stream()
        .filter(fact -> !fact.getValue().fleeting())
        .filter(fact -> !fact.getValue().equals(before.facts().get(fact.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String note(@Nullable String note, @Nullable Run earlier) {
    if (earlier == null) {
      return note;
    }
    String origin = "Continues the interrupted run " + earlier.id() + ".";
    return note == null ? origin : note.replaceFirst("\\.?$", ". ") + origin;
  }
}
