package dev.remeasure.probe;

import java.util.Objects;

/** What one check found. */
public final class Shown {
  private final String name;
  private final boolean passed;
  private final String finding;

  /**
   * Keeps one finding.
   *
   * @param finding what was found, with figures and the tolerance
   */
  public Shown(String name, boolean passed, String finding) {
    this.name = Objects.requireNonNull(name);
    this.passed = passed;
    this.finding = Objects.requireNonNull(finding);
  }

  public String name() {
    return name;
  }

  public boolean passed() {
    return passed;
  }

  public String finding() {
    return finding;
  }
}
