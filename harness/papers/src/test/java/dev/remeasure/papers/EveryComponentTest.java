package dev.remeasure.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judged;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.jmh.BenchmarkPath;
import dev.remeasure.runner.request.MeasurementRequest;
import dev.remeasure.runner.session.PreparedRun;
import dev.remeasure.runner.session.RunPlanner;
import dev.remeasure.runner.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every component there is, in a tiny configuration. */
@Tag("slow")
class EveryComponentTest {
  @TempDir private Path folder;

  static Stream<String> components() {
    return new Components(BenchmarkPath.own())
        .all().stream().map(found -> found.component().name());
  }

  @Test
  void everyComponentDescribesItself() {
    Components components = new Components(BenchmarkPath.own());
    assertThat(components.problems()).isEmpty();
    assertThat(components.all())
        .isNotEmpty()
        .allSatisfy(found -> {
          assertThat(found.component().description()).isNotBlank();
          assertThat(found.component().check()).isNotBlank();
          assertThat(found.component().limits()).isNotBlank();
          assertThat(found.check()).isNotNull();
          assertThat(found.empty()).isNotNull();
          assertThat(found.claim()).matches("[a-z0-9-]+\\.[a-z0-9-]+");
        })
        .extracting(FoundComponent::claim)
        .doesNotHaveDuplicates();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("components")
  void itRunsAndItsSidesDoTheSameJob(String component) throws IOException {
    Terminal silent =
        new Terminal(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    PreparedRun run =
        new RunPlanner(Clock.systemUTC(), folder, silent, claim -> Optional.empty())
            .prepare(
                MeasurementRequest.recorded(
                    List.of(
                        component,
                        "--protocol",
                        "quick",
                        "-f",
                        "1",
                        "-wi",
                        "0",
                        "-i",
                        "1",
                        "-r",
                        "10ms",
                        "--control",
                        "empty")));
    assertThat(run.run()).isNull();
    RunFile file = run.record(State.COMPLETE);
    assertThat(file.run().checks()).isNotEmpty().allMatch(QualityCheck::passed);
    assertThat(file.run().forks("", Side.BASELINE)).hasSize(1);
    assertThat(file.run().forks("", Side.SUBJECT)).hasSize(1);
    // Whichever metric answers the claim, the time of an operation must be long enough to measure.
    Judged judged = Judge.judge(null, RunFixture.attempt(file), file.run());
    assertThat(Stream.concat(Stream.of(judged.own()), judged.beside().stream()))
        .flatMap(Judgement::findings)
        .contains(
            new Finding(
                "operation length",
                Finding.Outcome.PASSED,
                "Every operation takes 1 ns or more and clearly longer than an empty method."));
  }
}
