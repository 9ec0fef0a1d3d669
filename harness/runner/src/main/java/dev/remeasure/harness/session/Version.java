package dev.remeasure.harness.session;

/** The harness's own version. */
final class Version {
  static final String NAME = "0.1.0";

  private Version() {}
}
