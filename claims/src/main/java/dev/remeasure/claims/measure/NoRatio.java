package dev.remeasure.claims.measure;

/** Why no ratio can be formed from what was measured, as a sentence. */
final class NoRatio extends Exception {
  private static final long serialVersionUID = 1L;

  NoRatio(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
