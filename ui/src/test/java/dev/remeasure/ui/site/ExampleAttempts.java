package dev.remeasure.ui.site;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.Tracker;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attempts at the examples, judged as the tracker judges them. */
public final class ExampleAttempts {
  public static final String HEADS = "medusa.heads-speedup";

  /** The last of five that agree but for one. */
  public static final long DISSENTING = 5;

  public static final long RETRACTED = 6;
  public static final long ABORTED = 7;
  public static final long INVALID = 8;
  public static final long SOLVERS = 10;
  public static final long LOOSE = 11;
  public static final long IMPORTED = 12;
  public static final long ELIMINATED = 13;
  public static final long SWEEP = 14;
  public static final long CARRIED = 17;
  public static final long LEFT_BEHIND = 18;

  private final InMemory ports;
  private final Tracker tracker;

  private ExampleAttempts(InMemory ports) {
    this.ports = ports;
    this.tracker = ExampleBeans.tracker(ports);
  }

  static void log(InMemory ports) {
    ExampleAttempts log = new ExampleAttempts(ports);
    log.heads();
    log.sampling();
    log.queues();
  }

  /** An attempt planned and made as planned. */
  public static void planned(InMemory ports, String claim, String name, double ratio) {
    new ExampleAttempts(ports)
        .plan(claim, ExampleRuns.timed(name, ratio).fact("host.name", name).build(), Grade.EXACT);
  }

  /** An attempt without a plan, on other hardware. */
  public static void explored(InMemory ports, String claim, String name, double ratio) {
    new ExampleAttempts(ports)
        .explore(claim, ExampleRuns.timed(name, ratio).build(), Grade.CLOSE, null);
  }

  private void heads() {
    for (int host = 1; host < DISSENTING; host++) {
      planned(ports, HEADS, "host-" + host, 2.5);
    }
    planned(ports, HEADS, "host-5", 1.9);
    planned(ports, HEADS, "host-6", 9);
    tracker.retract(RETRACTED, "the wrong model was loaded", "Grace");
    plan(HEADS, ExampleRuns.timed("aborted", 2.5).aborted().build(), Grade.EXACT);
    plan(HEADS, ExampleRuns.timed("invalid", 2.5).check("outputs", false).build(), Grade.EXACT);
    explore(HEADS, ExampleRuns.timed("exploratory", 0.8).build(), Grade.CLOSE, null);
  }

  private void sampling() {
    Run solvers = ExampleRuns.solvers(new UUID(7, 1), "pndm");
    log(
        "pndm.step-speedup",
        List.of(
            new Answer("time", Resource.TIME, "mean", Grade.MECHANISM, "The network is a formula."),
            new Answer(
                "network calls",
                Resource.STEPS,
                "total",
                Grade.EXACT,
                "A count does not depend on the size of the model.")),
        null,
        null,
        solvers);
    explore(
        null, ExampleRuns.solvers(new UUID(7, 2), Examples.SCRIPT), Grade.EXACT, Examples.SCRIPT);
  }

  private void queues() {
    explore(
        "queues.overhead",
        ExampleRuns.imported(ExampleRuns.timed("overhead", 0.8)),
        Grade.CLOSE,
        null);
    plan("queues.allocation", ExampleRuns.eliminated("allocation"), Grade.EXACT);
    explore("queues.best", ExampleRuns.sweep("best"), Grade.CLOSE, null);
    planned(ports, "queues.fair", "fair-1", 1.02);
    planned(ports, "queues.fair", "fair-2", 0.85);
    explore("queues.latency", p99("carried", 2), Grade.EXACT, null);
    explore("queues.latency", p99("left behind", 1.1), Grade.EXACT, null);
    plan("queues.mechanism", ExampleRuns.timed("mechanism", 1.4).build(), Grade.MECHANISM);
  }

  /** Takes one of the attempts at the tail latency to the claim's new revision. */
  static void carry(InMemory ports) {
    ExampleBeans.tracker(ports).carry(CARRIED, "Grace");
  }

  private static Run p99(String name, double ratio) {
    Run run = ExampleRuns.timed(name, ratio).build();
    Metric metric = run.metrics().getFirst().as("p99");
    return new Run(
        run.id(),
        run.producer(),
        run.component(),
        run.design(),
        run.seed(),
        run.state(),
        run.startedAt(),
        run.finishedAt(),
        List.of(metric),
        run.points(),
        run.forks(),
        run.controls(),
        run.checks(),
        run.warnings(),
        run.environment());
  }

  private void explore(@Nullable String claim, Run run, Grade grade, @Nullable String note) {
    log(claim, RunFile.answered(run, grade), null, note, run);
  }

  private void plan(String claim, Run run, Grade grade) {
    List<Answer> answers = RunFile.answered(run, grade);
    log(claim, answers, plan(ports.claims().find(claim).orElseThrow().value(), answers), null, run);
  }

  private static Plan plan(Claim claim, List<Answer> answers) {
    double margin = answers.getFirst().grade().margin();
    Plan like = RunFixture.plan(null, answers, margin);
    return new Plan(
        claim.id(),
        1,
        ClaimReader.read(claim) instanceof Testable testable
            ? Judge.planned(Bounds.of(testable.range(), claim, margin))
            : null,
        answers,
        like.baseline(),
        like.subject(),
        like.points(),
        like.protocol(),
        like.options(),
        like.seed(),
        margin,
        like.precision(),
        like.madeAt());
  }

  private void log(
      @Nullable String claim,
      List<Answer> answers,
      @Nullable Plan plan,
      @Nullable String note,
      Run run) {
    tracker.log(
        new RunFile(RunFile.FORMAT, RunFile.VERSION, claim, answers, plan, note, run),
        "content-" + run.id(),
        "Ada");
  }
}
