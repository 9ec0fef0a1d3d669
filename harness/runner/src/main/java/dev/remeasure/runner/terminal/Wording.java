package dev.remeasure.runner.terminal;

/** Numbers of things in words. */
public final class Wording {
  private Wording() {}

  /** The number and the noun, which gets an s unless there is one, e.g. {@code 1 pair}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
