package dev.remeasure.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.ScalarResult;

/** A counter made of files. */
class EnergyProfilerTest {
  @TempDir private Path folder;

  @BeforeEach
  void aCounterUpToNineJoules() throws IOException {
    file("max_energy_range_uj", 9_000_000);
  }

  @Test
  void energyIsTheDifferenceOfTwoReadingsOverTheOperations() throws IOException {
    assertThat(iteration(1_000_000, 3_500_000, 5))
        .singleElement()
        .satisfies(energy -> {
          assertThat(energy.getLabel()).isEqualTo("energy.package");
          assertThat(energy.getScore()).isEqualTo(0.5);
          assertThat(energy.getScoreUnit()).isEqualTo("J/op");
        });
  }

  @Test
  void aCounterThatStartedAgainIsContinuedFromItsRange() throws IOException {
    assertThat(iteration(8_000_000, 1_000_000, 1).iterator().next().getScore()).isEqualTo(2.0);
  }

  @Test
  void aCounterThatStartedAgainAtAnUnknownRangeTellsNothing() throws IOException {
    Files.delete(folder.resolve("max_energy_range_uj"));
    assertThat(iteration(8_000_000, 1_000_000, 1)).isEmpty();
  }

  @Test
  void aCounterThatIsNotThereOrGivesNoNumberIsNoResultAndNotZero() throws IOException {
    EnergyProfiler profiler = new EnergyProfiler(folder.resolve("nowhere"));
    profiler.begin();
    assertThat(profiler.end(1)).isEmpty();
    Files.writeString(folder.resolve("energy_uj"), "busy");
    profiler = new EnergyProfiler(folder);
    profiler.begin();
    assertThat(profiler.end(1)).isEmpty();
  }

  @Test
  void anIterationThatCountedNoOperationHasNoEnergyPerOperation() throws IOException {
    assertThat(iteration(1, 2, 0)).isEmpty();
  }

  private Collection<ScalarResult> iteration(long before, long after, long operations)
      throws IOException {
    EnergyProfiler profiler = new EnergyProfiler(folder);
    file("energy_uj", before);
    profiler.begin();
    file("energy_uj", after);
    return profiler.end(operations);
  }

  private void file(String name, long number) throws IOException {
    Files.writeString(folder.resolve(name), number + "\n");
  }
}
