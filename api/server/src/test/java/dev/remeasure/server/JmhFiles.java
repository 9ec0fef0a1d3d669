package dev.remeasure.server;

/** Results as JMH writes them. */
final class JmhFiles {
  private JmhFiles() {}

  /** Three forks a side of {@code lab.Solvers.ddim} and {@code lab.Solvers.pndm}. */
  static String good() {
    return """
    [
      {"jmhVersion": "1.37", "benchmark": "lab.Solvers.ddim", "mode": "avgt", "threads": 1,
       "forks": 3, "jvmArgs": [], "jdkVersion": "25", "vmName": "HotSpot", "vmVersion": "25",
       "primaryMetric": {"score": 20.2, "scoreError": 1.0, "scoreUnit": "ms/op",
         "rawData": [[20.1, 20.3], [20.0, 20.2], [20.4, 20.2]]}, "secondaryMetrics": {}},
      {"jmhVersion": "1.37", "benchmark": "lab.Solvers.pndm", "mode": "avgt", "threads": 1,
       "forks": 3, "jvmArgs": [], "jdkVersion": "25", "vmName": "HotSpot", "vmVersion": "25",
       "primaryMetric": {"score": 1.2, "scoreError": "NaN", "scoreUnit": "ms/op",
         "rawData": [[1.21, 1.20], [1.19, 1.20], [1.22, 1.20]]}, "secondaryMetrics": {}}
    ]
    """;
  }
}
