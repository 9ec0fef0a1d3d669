package dev.remeasure.runner.session;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.environment.Surroundings;
import dev.remeasure.runner.plan.AnsweringMetric;
import dev.remeasure.runner.plan.MeasurementRequest;
import dev.remeasure.runner.record.Recording;
import dev.remeasure.runner.record.RunFiles;
import dev.remeasure.runner.request.CommandLine;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes runs: a new one, or the rest of an interrupted one. */
public final class RunPlanner {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final Path folder;
  private final Terminal terminal;
  private final Function<String, Optional<Claim>> claims;

  /**
   * Runs whose files go to a folder.
   *
   * @param folder made if need be
   * @param claims gives the claim of an id, if it can be had
   */
  public RunPlanner(
      Clock clock, Path folder, Terminal terminal, Function<String, Optional<Claim>> claims) {
    this.clock = clock;
    this.folder = folder;
    this.terminal = terminal;
    this.claims = claims;
  }

  /**
   * Prepares what the words ask for; nothing is measured yet.
   *
   * @throws InvalidValue if it is not there, or a value is not accepted
   */
  public PreparedRun prepare(CommandLine words) throws IOException {
    MeasurementRequest assignment = MeasurementRequest.of(words);
    String refusal = assignment.path().forks().refusal(assignment.forJmh());
    Check.that(
        refusal == null,
        "JMH's options",
        String.join(" ", assignment.forJmh()),
        "must be such as JMH takes (" + refusal + ")");
    AnsweringMetric answer = answer(assignment);
    if (answer.remark() != null) {
      terminal.say(answer.remark());
    }
    return prepared(
        assignment,
        assignment.plan(clock.instant(), answer),
        answer.chosen() ? answer.metric() : null,
        null);
  }

  /**
   * Prepares the rest of a run that was interrupted, under its own plan.
   *
   * @throws InvalidValue if the file holds no run that can go on
   */
  public PreparedRun resume(Path file) throws IOException {
    RunFile earlier = RunFiles.read(file);
    Check.that(
        earlier.run().state() == State.ABORTED, "--resume", file, "must be an interrupted run");
    Plan plan = Check.present("plan of " + file, earlier.plan());
    MeasurementRequest assignment = MeasurementRequest.of(new CommandLine(plan.options()));
    Check.that(
        assignment.found().baseline().name().equals(plan.baseline())
            && assignment.found().subject().name().equals(plan.subject()),
        "--resume",
        file,
        "must name benchmarks that are still there");
    String reading = answer(assignment).reading();
    if (reading != null && !reading.equals(plan.reading())) {
      terminal.say("the claim is read as " + reading + " by now; the plan stays as it was made");
    }
    return prepared(assignment, plan, earlier.metric(), earlier.run());
  }

  private AnsweringMetric answer(MeasurementRequest assignment) {
    return assignment.answer(assignment.claim().flatMap(claims).orElse(null));
  }

  private PreparedRun prepared(
      MeasurementRequest assignment, Plan plan, @Nullable String metric, @Nullable Run earlier)
      throws IOException {
    makeFolder();
    String name = assignment.found().component().name().replaceAll("[^\\w.-]", "_");
    Path file = folder.resolve(name + "-" + STAMP.format(clock.instant()) + ".json");
    CommandLine words = assignment.words();
    ForkJava java = ForkJava.of(words, assignment.found().baseline());
    Recording recording =
        new Recording(
            file,
            clock,
            assignment.found().component(),
            plan,
            metric,
            note(words, earlier),
            assignment.points(),
            assignment.primary(),
            Surroundings.read(
                java.launcher(),
                java.args(),
                assignment.path().entries(),
                data(words),
                words.has("--host-name")));
    if (recording.environment().value("jdk.version") == null) {
      java.start();
    }
    if (earlier != null) {
      Check.that(
          recording.environment().fingerprint().equals(earlier.environment().fingerprint()),
          "--resume",
          earlier.id(),
          "must go on in the environment it began in ("
              + changed(earlier.environment(), recording.environment())
              + " changed)");
      recording.continueFrom(earlier);
    }
    return new PreparedRun(assignment, plan, recording, java, terminal);
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
        "must be one that can be made and written, see REMEASURE_HOME (" + reason + ")");
  }

  private static String changed(Environment before, Environment now) {
    return now.facts().entrySet().stream()
        .filter(fact -> !fact.getValue().fleeting())
        .filter(fact -> !fact.getValue().equals(before.facts().get(fact.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String note(CommandLine words, @Nullable Run earlier) {
    String note = words.value("--note").orElse(null);
    if (earlier == null) {
      return note;
    }
    String goesOn = "Goes on from the interrupted run " + earlier.id() + ".";
    return note == null ? goesOn : note + " " + goesOn;
  }

  private static List<Path> data(CommandLine words) {
    List<Path> data = words.values("--data").stream().map(Path::of).toList();
    for (Path each : data) {
      Check.that(Files.isReadable(each), "--data", each, "must be a file or folder to be read");
    }
    return data;
  }
}
