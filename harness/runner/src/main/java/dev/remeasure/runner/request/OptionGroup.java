package dev.remeasure.runner.request;

/** A section of the help. */
enum OptionGroup {
  WHAT("What to measure"),
  PURPOSE("What to measure it for"),
  HOW("How to measure it"),
  JMH("Options of JMH, passed on to it; one hyphen or two"),
  GATE("Of remeasure gate alone"),
  OUTPUT("Output");

  private final String heading;

  OptionGroup(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}
