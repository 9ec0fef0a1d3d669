package dev.remeasure.runner.request;

/** A command line that cannot be understood, with what to do about it. */
public final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String problem) {
    super(problem);
  }
}
