package dev.remeasure.claims.contract;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static dev.remeasure.claims.contract.RunFixtures.fullRun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.remeasure.claims.run.Runs} promises. */
public interface RunsContract extends Stored {
  @Test
  default void aRunComesBackBitForBit() {
    for (Run run : List.of(bareRun("bare"), fullRun("full"))) {
      String name = run.equals(bareRun("bare")) ? "bare" : "full";
      ports().attempts().log(bareAttempt(null, name), run);
      assertThat(ports().runs().find(run.id())).contains(run);
    }
  }

  @Test
  default void chosenRunsComeInTheOrderOfTheLogWithNothingOfTheOthers() {
    Run first = fullRun("first");
    Run last = fullRun("last");
    ports().attempts().log(bareAttempt(null, "first"), first);
    ports().attempts().log(bareAttempt(null, "other"), fullRun("other"));
    ports().attempts().log(bareAttempt(null, "last"), last);
    assertThat(ports().runs().find(List.of(last.id(), UUID.randomUUID(), first.id())))
        .containsExactly(first, last);
    assertThat(ports().runs().find(List.of())).isEmpty();
  }

  @Test
  default void aSummaryComesBackWithAllThatIsKnownAndNothingElse() {
    Figure bare = new Figure(2, null, null, null, null);
    Figure spread = new Figure(0.1, 1e-9, null, null, 7);
    Figure ranged = new Figure(1e100, null, 1e-100, 1e100, Integer.MAX_VALUE);
    List<Summary> summaries =
        List.of(
            new Summary(bare, null, null, null, null, null),
            new Summary(ranged, null, null, Hostile.TEXT, Hostile.TEXT, Hostile.TEXT),
            new Summary(null, spread, ranged, "ms", "an A100", null),
            new Summary(null, bare, spread, Hostile.TEXT, null, "Table 2"));
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < summaries.size(); i++) {
      runs.add(RunFixtures.summarised("summary " + i, summaries.get(i)));
      runs.add(bareRun("bare " + i));
      ports().attempts().log(bareAttempt(null, "summary " + i), runs.get(2 * i));
      ports().attempts().log(bareAttempt(null, "bare " + i), runs.get(2 * i + 1));
    }
    List<Run> seen = new ArrayList<>();
    ports().runs().forEach(seen::add);
    assertThat(seen).isEqualTo(runs);
    for (Run run : runs) {
      assertThat(ports().runs().find(run.id())).contains(run);
    }
  }

  @Test
  default void textsOfAnyLengthComeBack() {
    String text = Hostile.LONG_TEXT;
    Fork failed =
        new Fork(
            0,
            0,
            Side.BASELINE,
            "",
            null,
            null,
            text,
            List.of(),
            Map.of("jvm.args", text, text, ""),
            Map.of(text, 1.0),
            List.of(text));
    Run bare = bareRun("long");
    Run run =
        new Run(
            bare.id(),
            text,
            bare.component(),
            bare.design(),
            bare.seed(),
            bare.state(),
            bare.startedAt(),
            bare.finishedAt(),
            bare.metrics(),
            List.of(new Point("", Map.of(text, text), false)),
            List.of(failed),
            List.of(),
            List.of(new QualityCheck(text, true, text)),
            List.of(text),
            new Environment(new TreeMap<>(Map.of(text, Fact.of(text)))));
    ports().attempts().log(bareAttempt(null, "long"), run);
    assertThat(ports().runs().find(run.id()).equals(Optional.of(run))).isTrue();
  }

  @Test
  default void aSeriesOfAnyLengthComesBack() {
    Run run =
        RunFixtures.run(
            "long",
            List.of(
                new Series(
                    "time",
                    "ms/op",
                    IntStream.range(0, 100_001).asDoubleStream().boxed().toList())));
    ports().attempts().log(bareAttempt(null, "long"), run);
    assertThat(ports().runs().find(run.id())).contains(run);
  }

  @Test
  default void theHistogramsBehindASeriesComeBack() {
    Histogram small = new Histogram(List.of(0.1, 7.5), List.of(3L, Long.MAX_VALUE));
    Histogram large =
        new Histogram(
            IntStream.range(0, 25_001).asDoubleStream().boxed().toList(),
            LongStream.rangeClosed(1, 25_001).boxed().toList());
    Run run =
        RunFixtures.run(
            "sampled", List.of(Series.sampled("time", "ms/op", List.of(small, large, small))));
    ports().attempts().log(bareAttempt(null, "sampled"), run);
    assertThat(ports().runs().find(run.id())).contains(run);
  }

  @Test
  default void aRunThatWasNeverLoggedIsNotFound() {
    assertThat(ports().runs().find(new UUID(1, 2))).isEmpty();
    assertThat(ports().runs().ids()).isEmpty();
  }

  @Test
  default void theOutlineOfARunSaysWhetherItEndedAndWhereItRan() {
    Run bare = bareRun("a");
    Run full = fullRun("b");
    ports().attempts().log(bareAttempt(null, "a"), bare);
    ports().attempts().log(bareAttempt(null, "b"), full);
    assertThat(ports().runs().outlines())
        .containsOnly(
            Map.entry(
                bare.id(),
                new Outline(State.ABORTED, bare.component(), bare.environment().fingerprint())),
            Map.entry(
                full.id(),
                new Outline(State.COMPLETE, full.component(), full.environment().fingerprint())));
    assertThat(ports().runs().outlines(List.of(full.id(), new UUID(1, 2))))
        .containsOnly(Map.entry(full.id(), Outline.of(full)));
    assertThat(ports().runs().outlines(List.of())).isEmpty();
  }

  @Test
  default void anyNumberOfOutlinesCanBeAskedForAtOnce() {
    Run run = bareRun("a");
    ports().attempts().log(bareAttempt(null, "a"), run);
    List<UUID> ids = new ArrayList<>(List.of(run.id()));
    LongStream.range(0, 70_000).forEach(i -> ids.add(new UUID(1, i)));
    assertThat(ports().runs().outlines(ids)).containsOnly(Map.entry(run.id(), Outline.of(run)));
  }

  @Test
  default void runsComeInTheOrderInWhichTheyWereLogged() {
    List<Run> runs = List.of(fullRun("c"), bareRun("a"), fullRun("b"), bareRun("d"));
    List<String> names = List.of("c", "a", "b", "d");
    for (int i = 0; i < runs.size(); i++) {
      ports().attempts().log(bareAttempt(null, names.get(i)), runs.get(i));
    }
    List<Run> seen = new ArrayList<>();
    ports().runs().forEach(seen::add);
    assertThat(seen).isEqualTo(runs);
    assertThat(ports().runs().ids()).isEqualTo(runs.stream().map(Run::id).toList());
  }
}
