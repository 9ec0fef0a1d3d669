package dev.remeasure.runner.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.fork.Forks;
import dev.remeasure.runner.fork.IterationListener;
import dev.remeasure.runner.fork.Launch;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.fork.Outcome;
import dev.remeasure.runner.fork.Quantity;
import dev.remeasure.runner.fork.Score;
import dev.remeasure.runner.plan.ForkMetrics;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.record.Recording;
import dev.remeasure.runner.record.RunFiles;
import dev.remeasure.runner.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order and number of forks, with forks that take no time. */
class SessionTest {
  private static final Point POINT = new Point("", Map.of(), false);
  private static final PairSeries SERIES =
      new PairSeries(null, POINT, "slow", Map.of(), "fast", Map.of());

  @TempDir private Path folder;
  private final List<Launch> launched = new ArrayList<>();
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  @Test
  void steadyForksStopAtTheFewestPairs() throws Exception {
    RunFile file = run(protocol(10, 30, false), launch -> steady(launch, 1));
    assertThat(file.run().forks("", Side.BASELINE)).hasSize(10);
    assertThat(file.run().state()).isEqualTo(State.COMPLETE);
  }

  @Test
  void noisyForksGoOnToTheCapWhateverTheyShow() throws Exception {
    SplittableRandom random = new SplittableRandom(3);
    RunFile file =
        run(protocol(10, 30, false), launch -> steady(launch, Math.exp(random.nextGaussian())));
    assertThat(file.run().forks("", Side.SUBJECT)).hasSize(30);
  }

  @Test
  void theMeasuredRatioIsNotShownWhileTheRunGoesOn() throws Exception {
    RunFile file = run(protocol(3, 3, false), launch -> steady(launch, 1));
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .contains("fork 6 of 6: pair 3, ")
        .doesNotContain("ratio")
        .doesNotContain("2.5");
    assertThat(Summary.lines(file))
        .anyMatch(line ->
            line.startsWith("time: 2.5x [2.5x, 2.5x] at 95 % (25 against 10 ms/op, 3 pairs)"));
  }

  @Test
  void aDriftingPilotDoublesWarmUpOfBothSidesOnceAndIsKeptApart() throws Exception {
    RunFile file =
        run(
            protocol(2, 2, true),
            launch ->
                launch.protocol().warmups() == 4
                    ? outcome(List.of(10.0, 9.0, 8.0))
                    : outcome(List.of(10.0, 10.0, 10.0)));
    assertThat(launched)
        .extracting(launch -> launch.protocol().warmups())
        .containsExactly(4, 4, 8, 8, 8, 8);
    assertThat(file.run().controls())
        .singleElement()
        .satisfies(pilot -> {
          assertThat(pilot.kind()).isEqualTo(Control.Kind.PILOT);
          assertThat(pilot.forks()).hasSize(2);
        });
    assertThat(file.run().forks()).hasSize(4);
    assertThat(file.run().warnings()).singleElement().asString().contains("doubled to 8");
  }

  @Test
  void aSteadyPilotLeavesWarmUpAsItIs() throws Exception {
    run(protocol(2, 2, true), launch -> steady(launch, 1));
    assertThat(launched).extracting(launch -> launch.protocol().warmups()).containsOnly(4);
  }

  @Test
  void aPairThatFailsThreeTimesStopsTheRunWithAllOfThemOnDisk() {
    assertThatThrownBy(
            () -> run(protocol(2, 2, false), launch -> Outcome.notStarted("no heap left")))
        .isInstanceOf(Session.Stopped.class)
        .hasMessageContaining("failed 3 times in one pair: no heap left");
    assertThat(launched).hasSize(3);
  }

  @Test
  void pairsAreAddedUntilThePlansMetricIsPrecise() throws Exception {
    SplittableRandom random = new SplittableRandom(3);
    RunFile file =
        run("steps", protocol(10, 30, false), launch -> counting(Math.exp(random.nextGaussian())));
    assertThat(file.run().forks("", Side.SUBJECT)).hasSize(30);
    assertThat(run(protocol(10, 30, false), launch -> counting(1)).run().forks("", Side.SUBJECT))
        .hasSize(10);
  }

  @Test
  void aForkWithoutThePlansMetricIsMadeUpForByMorePairs() throws Exception {
    AtomicInteger made = new AtomicInteger();
    RunFile file =
        run(
            "steps",
            protocol(2, 30, false),
            // Counts that differ a little are judged as figures that vary.
            launch ->
                made.getAndIncrement() == 0 ? steady(launch, 1) : counting(5 + 0.001 * made.get()));
    assertThat(file.run().forks("", Side.SUBJECT)).hasSize(3);
    assertThat(file.run().warnings()).isEmpty();
  }

  @Test
  void aMetricThatNoForkMeasuresEndsTheRunAtTheFewestPairsAndIsSaid() throws Exception {
    RunFile file = run("steps", protocol(10, 30, false), launch -> steady(launch, 1));
    assertThat(file.run().forks("", Side.SUBJECT)).hasSize(10);
    assertThat(file.run().warnings())
        .singleElement()
        .asString()
        .startsWith("no fork measured steps, the plan's metric");
  }

  @Test
  void everyEarlierMetricIsKeptEvenIfTheFirstForkAfterAResumeFails() throws Exception {
    Run earlier = run("time", protocol(1, 1, false), launch -> counting(1)).run();
    AtomicInteger made = new AtomicInteger();
    RunFile file =
        run(
            earlier,
            "time",
            protocol(2, 2, false),
            launch -> made.getAndIncrement() == 0 ? Outcome.notStarted("once") : steady(launch, 1));
    assertThat(file.run().metrics()).extracting(Metric::name).containsExactly("time", "steps");
    assertThat(file.run().forks()).hasSize(2 + 1 + 2).startsWith(earlier.forks().get(0));
    assertThat(file.run().state()).isEqualTo(State.COMPLETE);
  }

  private RunFile run(Protocol protocol, Function<Launch, Outcome> outcomes) throws Exception {
    return run("time", protocol, outcomes);
  }

  private RunFile run(String metric, Protocol protocol, Function<Launch, Outcome> outcomes)
      throws Exception {
    return run(null, metric, protocol, outcomes);
  }

  private RunFile run(
      @Nullable Run earlier, String metric, Protocol protocol, Function<Launch, Outcome> outcomes)
      throws Exception {
    launched.clear();
    Plan plan =
        new Plan(
            null,
            null,
            null,
            List.of(new Answer(metric, metric, "mean", Grade.CLOSE, null)),
            "slow",
            "fast",
            List.of(""),
            protocol,
            List.of(),
            7,
            0.25,
            Math.log1p(0.25) / 2,
            Instant.EPOCH);
    Path path = folder.resolve("run.json");
    Recording recording =
        new Recording(
            path,
            Clock.systemUTC(),
            new Component("fake", null, "slow", "fast", null, null),
            plan,
            null,
            List.of(POINT),
            Metric.ofScore("avgt"),
            new Environment(new TreeMap<>()));
    if (earlier != null) {
      recording.continueFrom(earlier);
    }
    Terminal plain = new Terminal(new PrintStream(terminal, true, StandardCharsets.UTF_8), false);
    Progress progress = new Progress(plain, protocol, 2 * protocol.pairs(), 0, false);
    ForkMaker maker =
        new ForkMaker(
            Map.of(Side.BASELINE, new Fake(outcomes), Side.SUBJECT, new Fake(outcomes)),
            new ForkMetrics(
                JmhMode.AVERAGE_TIME,
                List.of(new Quantity("steps", "steps", "steps", "steps/op", Direction.LOWER))),
            new LaunchFactory(JmhMode.AVERAGE_TIME, Map.of(), Set.of(), null, folder),
            progress);
    new Session(plan, List.of(SERIES), recording, maker, plain).run();
    return RunFiles.read(path);
  }

  private static Protocol protocol(int pairs, int maxPairs, boolean pilot) {
    return new Protocol(
        "own", pairs, maxPairs, 4, Duration.ofSeconds(1), 3, Duration.ofSeconds(1), pilot, true);
  }

  private static Outcome steady(Launch launch, double noise) {
    double time = (launch.benchmark().equals("slow") ? 25 : 10) * noise;
    return outcome(List.of(time, time, time));
  }

  /** Always takes the same time, and this many steps. */
  private static Outcome counting(double steps) {
    return new Outcome(
        null,
        List.of(
            new Score(Score.PRIMARY, "ms/op", List.of(1.0, 1.0, 1.0)),
            new Score("steps", "#", List.of(steps))),
        Map.of(),
        Map.of(),
        List.of());
  }

  private static Outcome outcome(List<Double> times) {
    return new Outcome(
        null, List.of(new Score(Score.PRIMARY, "ms/op", times)), Map.of(), Map.of(), List.of());
  }

  /** Forks that are over at once. */
  private final class Fake implements Forks {
    private final Function<Launch, Outcome> outcomes;

    private Fake(Function<Launch, Outcome> outcomes) {
      this.outcomes = outcomes;
    }

    @Override
    public List<ListedBenchmark> benchmarks() {
      return List.of();
    }

    @Override
    public @Nullable String refusal(List<String> options) {
      return null;
    }

    @Override
    public Outcome run(Launch launch, IterationListener listener) {
      launched.add(launch);
      return outcomes.apply(launch);
    }
  }
}
