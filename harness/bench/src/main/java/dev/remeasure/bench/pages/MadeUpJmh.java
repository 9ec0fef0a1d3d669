package dev.remeasure.bench.pages;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Results as JMH writes them, each of other values: ten forks a side with ten iterations each. */
final class MadeUpJmh {
  static final String BASELINE = "bench.Made.slow";
  static final String SUBJECT = "bench.Made.fast";
  private static final int FORKS = 10;
  private static final int ITERATIONS = 10;
  private static final double BASELINE_MEAN = 20;
  private static final double SUBJECT_MEAN = 1.5;

  private final Random random = new Random(1);

  String next() {
    return "[" + benchmark(BASELINE, BASELINE_MEAN) + "," + benchmark(SUBJECT, SUBJECT_MEAN) + "]";
  }

  private String benchmark(String name, double mean) {
    String forks =
        IntStream.range(0, FORKS)
            .mapToObj(fork -> fork(mean * random.nextDouble(0.95, 1.05)))
            .collect(Collectors.joining(",", "[", "]"));
    return """
    {"jmhVersion": "1.37", "benchmark": "%s", "mode": "avgt", "threads": 1, "forks": %d,
     "jvmArgs": [], "jdkVersion": "25", "vmName": "made up", "vmVersion": "25",
     "primaryMetric": {"score": %s, "scoreError": "NaN", "scoreUnit": "ms/op", "rawData": %s},
     "secondaryMetrics": {}}
    """
        .formatted(name, FORKS, mean, forks);
  }

  private String fork(double mean) {
    return IntStream.range(0, ITERATIONS)
        .mapToObj(
            iteration -> String.format(Locale.ROOT, "%.6f", mean * random.nextDouble(0.99, 1.01)))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
