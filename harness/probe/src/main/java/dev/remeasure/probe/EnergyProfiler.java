package dev.remeasure.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.OptionalLong;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Energy of the first processor package per operation, in joules, from the kernel's RAPL counter.
 * Where the counter cannot be read there is no result, as absent is not zero.
 *
 * <p>The package is the whole machine's: whatever else runs is counted, too.
 */
public final class EnergyProfiler implements InternalProfiler {
  private static final Path RAPL = Path.of("/sys/class/powercap/intel-rapl:0");

  private final Path folder;
  private OptionalLong before = OptionalLong.empty();

  /** Made by JMH. */
  public EnergyProfiler() {
    this(RAPL);
  }

  EnergyProfiler(Path folder) {
    this.folder = folder;
  }

  @Override
  public String getDescription() {
    return "Energy of the processor package (RAPL)";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    begin();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    return end(result.getMetadata().getMeasuredOps());
  }

  void begin() {
    before = microjoules("energy_uj");
  }

  /** Energy since {@link #begin} per operation; empty if unknown. */
  Collection<ScalarResult> end(long operations) {
    OptionalLong after = microjoules("energy_uj");
    if (!before.isPresent() || !after.isPresent() || operations <= 0) {
      return Collections.emptyList();
    }
    long spent = after.getAsLong() - before.getAsLong();
    if (spent < 0) {
      // The counter has wrapped at its range.
      OptionalLong range = microjoules("max_energy_range_uj");
      if (!range.isPresent()) {
        return Collections.emptyList();
      }
      spent += range.getAsLong();
    }
    return Collections.singletonList(
        new ScalarResult(
            "energy.package", spent / 1e6 / operations, "J/op", AggregationPolicy.AVG));
  }

  private OptionalLong microjoules(String file) {
    try {
      String text = Files.readString(folder.resolve(file));
      return OptionalLong.of(Long.parseLong(text.trim()));
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
