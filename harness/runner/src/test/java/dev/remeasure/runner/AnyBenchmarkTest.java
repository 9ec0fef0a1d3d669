package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks that know nothing of the harness. */
@Tag("slow")
class AnyBenchmarkTest {
  private static final List<String> SUM =
      List.of("--baseline", "Unmarked.sum", "--subject-jvmArgs", "-Dside=subject", "--no-upload");

  @TempDir private Path home;

  @Test
  void everyCombinationOfParametersIsAPointWithItsOwnPairsAndTheBestIsMarked() throws IOException {
    Run run = run("-p", "size=1,3", "--best", "kind=array,size=3");
    assertThat(run.points())
        .containsExactlyInAnyOrder(
            point("list", 1, false),
            point("list", 3, false),
            point("array", 1, false),
            point("array", 3, true));
    assertThat(run.points())
        .allSatisfy(point -> {
          assertThat(run.forks(point.name(), Side.BASELINE)).hasSize(1);
          assertThat(run.forks(point.name(), Side.SUBJECT)).hasSize(1);
        });
  }

  @Test
  void theSidesMayDifferByAParameterAlone() throws IOException {
    Run run = run("-p", "size=1", "--baseline-p", "kind=list", "--subject-p", "kind=array");
    assertThat(run.points())
        .containsExactly(new Point("", Map.of("size", "1", "seed", "0"), false));
    assertThat(run.forks()).hasSize(2);
    assertThat(run.forks("", Side.BASELINE).getFirst().conditions())
        .containsEntry("param.kind", "list");
    assertThat(run.forks("", Side.SUBJECT).getFirst().conditions())
        .containsEntry("param.kind", "array");
  }

  @Test
  void oneSideMayStayAtAValueWhileTheOtherIsSwept() throws IOException {
    Run run = run("-p", "size=1", "--subject-p", "kind=x, y");
    assertThat(run.points()).extracting(Point::name).containsExactly("kind=list", "kind=array");
    assertThat(run.forks("kind=list", Side.BASELINE).getFirst().conditions())
        .containsEntry("param.kind", "list");
    assertThat(run.forks("kind=list", Side.SUBJECT).getFirst().conditions())
        .containsEntry("param.kind", "x, y");
  }

  @Test
  void aCounterIsAMetricWhenItIsExplainedAndAFactWhenItIsNot() throws IOException {
    Run run =
        run("-p", "size=1", "-p", "kind=list", "--counter", "drawn=model-calls,calls/op,higher");
    assertThat(run.metrics())
        .contains(new Metric("drawn", "model-calls", "count", Direction.HIGHER));
    assertThat(run.forks().getFirst().facts()).containsEntry("jmh.unexplained", 7.0);
  }

  @Test
  void inASimulationBothForksOfAPairHaveTheSameSeedAndEveryPairAnother() throws IOException {
    Run run =
        run(
            "-p",
            "size=1",
            "-p",
            "kind=list",
            "--pairs",
            "3",
            "--replicate",
            "seed",
            "--counter",
            "drawn=model-calls,calls/op,lower");
    List<List<Double>> drawn =
        List.of(Side.BASELINE, Side.SUBJECT).stream()
            .map(side ->
                run.forks("", side).stream()
                    .sorted(Comparator.comparingInt(Fork::pair))
                    .map(fork -> fork.series("drawn").orElseThrow().values().getFirst())
                    .toList())
            .toList();
    assertThat(drawn.getFirst()).isEqualTo(drawn.getLast()).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void controlsAreRunAndKeptApartFromTheComparison() throws IOException {
    Run run =
        run(
            "-p",
            "size=1",
            "-p",
            "kind=list",
            "--control",
            "a-a",
            "--control",
            "strawman=Unmarked.other");
    assertThat(run.forks()).hasSize(2);
    assertThat(run.controls())
        .extracting(Control::kind)
        .containsExactly(Control.Kind.A_A, Control.Kind.STRAWMAN);
    assertThat(run.controls()).allSatisfy(control -> assertThat(control.forks()).hasSize(2));
    Control same = run.controls().getFirst();
    assertThat(same.subject()).isEqualTo(same.baseline());
    assertThat(run.controls().getLast().subject()).endsWith("Unmarked.other");
  }

  @Test
  void sampledTimeKeepsEverySampleAndItsPercentilesAreMetrics() throws IOException {
    Run run = run("-p", "size=1", "-p", "kind=list", "-bm", "sample");
    assertThat(run.metrics())
        .extracting(Metric::name)
        .containsExactly(
            "time", "allocation", "time p50", "time p90", "time p95", "time p99", "time p99.9");
    assertThat(run.forks().getFirst().series("time").orElseThrow().histograms()).hasSize(2);
  }

  @Test
  void theHeapIsMeasuredOnRequest() throws IOException {
    Run run = run("-p", "size=1", "-p", "kind=list", "--heap");
    assertThat(run.metrics()).extracting(Metric::name).contains("peak heap", "live heap");
  }

  @Test
  void energyThatCannotBeReadIsNotAvailableAndNeverZero() throws IOException {
    Run run = run("-p", "size=1", "-p", "kind=list", "--energy");
    boolean readable = run.environment().value("energy.rapl") != null;
    assertThat(run.metrics().stream().anyMatch(metric -> metric.name().equals("energy")))
        .isEqualTo(readable);
  }

  @Test
  void aCommandMayShowThatTheSidesDoTheSameJob() throws IOException {
    Run run = run("-p", "size=1", "-p", "kind=list", "--check", "echo both are right");
    assertThat(run.checks())
        .singleElement()
        .satisfies(check -> {
          assertThat(check.passed()).isTrue();
          assertThat(check.finding()).startsWith("both are right");
        });
  }

  @Test
  void aForkIsRecordedWithWhatItRanUnder() throws IOException {
    Run run = run("-p", "size=1", "-p", "kind=list", "-jvmArgs", "-Xmx64m");
    assertThat(run.forks())
        .allSatisfy(fork -> {
          assertThat(fork.conditions())
              .containsEntry(
                  "jvm.args", fork.side() == Side.BASELINE ? "-Xmx64m" : "-Dside=subject")
              .containsEntry("jmh.mode", "ss")
              .containsKeys("jmh.version", "jdk.version", "jmh.blackhole");
        });
    assertThat(run.environment().value("vm.heap.max")).isEqualTo(Integer.toString(64 << 20));
  }

  @Test
  void aGroupOfMethodsMayBeASide() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said = harness.measure("Grouped", "--no-upload");
    assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
    Run run = harness.file().run();
    assertThat(run.component().baseline()).endsWith("Grouped.shared");
    assertThat(run.forks("", Side.BASELINE).getFirst().conditions())
        .containsEntry("jmh.threads", "2")
        .containsEntry("jmh.groups", "[1, 1]");
    assertThat(run.forks("", Side.SUBJECT).getFirst().conditions())
        .containsEntry("jmh.threads", "1");
  }

  @Test
  void whatIsAnnotatedOfTheForksJvmHoldsForTheCheckAndTheRecord() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said = harness.measure("annotated", "--no-upload");
    assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
    Run run = harness.file().run();
    assertThat(run.environment().value("vm.heap.max")).isEqualTo(Integer.toString(96 << 20));
    assertThat(run.environment().value("vm.gc")).isEqualTo("Serial");
    assertThat(run.forks())
        .allSatisfy(fork ->
            assertThat(fork.conditions())
                .containsEntry("jvm.args", "-Xmx96m -Dneeded=yes -Xms32m -XX:+UseSerialGC"));
    harness.measure("annotated", "--no-upload", "-jvmArgsPrepend", "-Xmx64m");
    assertThat(harness.file().run().environment().value("vm.heap.max"))
        .isEqualTo(Integer.toString(64 << 20));
  }

  private Run run(String... words) throws IOException {
    Harness harness = new Harness(home);
    List<String> all = new ArrayList<>(SUM);
    all.addAll(List.of(words));
    if (!all.contains("-bm")) {
      all.addAll(List.of("-bm", "ss"));
    }
    Harness.Said said = harness.measure(all.toArray(String[]::new));
    assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
    return harness.file().run();
  }

  private static Point point(String kind, int size, boolean best) {
    return new Point(
        "kind=" + kind + " size=" + size,
        Map.of("kind", kind, "size", Integer.toString(size), "seed", "0"),
        best);
  }
}
