package dev.remeasure.papers.distserve;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.simulate.serving.Lengths;
import dev.remeasure.simulate.serving.Transformer;

/**
 * What is served, and how well.
 *
 * @param gpus that a copy of the model takes in the paper's baseline
 * @param firstToken seconds that a first token may take
 * @param perToken mean seconds that each later token of a request may take
 * @param rate requests per second and GPU at which the paper tightens both
 */
record Application(
    Transformer model,
    int gpus,
    Lengths prompts,
    Lengths outputs,
    double firstToken,
    double perToken,
    double rate) {
  /** OPT: Zhang et al. 2022, table 1. */
  private static final Transformer OPT_13B = new Transformer(12.85e9, 40, 5120, 5120, 2);

  private static final Transformer OPT_66B = new Transformer(65.7e9, 64, 9216, 9216, 2);
  private static final int CONTEXT = 2048;

  /** The application of a name. */
  static Application named(String name) {
    return switch (name) {
      case "chat" ->
          new Application(
              OPT_13B,
              1,
              new Lengths(591, 1449, CONTEXT),
              new Lengths(157, 384, CONTEXT),
              0.25,
              0.1,
              1.5);
      case "code" ->
          new Application(
              OPT_66B,
              4,
              new Lengths(158, 264, CONTEXT),
              new Lengths(90, 151, CONTEXT),
              0.125,
              0.2,
              0.875);
      case "summary" ->
          new Application(
              OPT_66B,
              4,
              new Lengths(1704, 2202, CONTEXT),
              new Lengths(71, 174, CONTEXT),
              15,
              0.15,
              0.375);
      default -> throw new InvalidValue("application", name, "must be one of chat, code, summary");
    };
  }
}
