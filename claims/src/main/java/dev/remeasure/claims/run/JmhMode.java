package dev.remeasure.claims.run;

import java.util.Arrays;
import java.util.Optional;

/** How JMH measures a benchmark's own score. */
public enum JmhMode {
  THROUGHPUT("thrpt"),
  AVERAGE_TIME("avgt"),
  SAMPLE_TIME("sample"),
  SINGLE_SHOT("ss");

  private final String label;

  JmhMode(String label) {
    this.label = label;
  }

  /** JMH's short name of the mode. */
  public String label() {
    return label;
  }

  /** The mode with that short name. */
  public static Optional<JmhMode> of(String label) {
    return Arrays.stream(values()).filter(mode -> mode.label.equals(label)).findFirst();
  }
}
