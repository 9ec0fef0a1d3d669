package dev.remeasure.papers.sarathiserve;

import dev.remeasure.simulate.serving.Lengths;
import dev.remeasure.simulate.serving.Transformer;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What arithmetic lets expect. Prompts in pieces are served as fast as computing allows. Whole
 * prompts hold up everyone who is running; if they last longer than the target, one token in a
 * hundred comes too late as soon as one iteration in a hundred is preceded by such a prompt.
 */
record Stalls(Setting setting) {
  private static final double LATE = 0.01;

  double ratio() {
    double most = 1 / (setting.prompts().mean() + setting.outputs().mean()) / tokenSeconds();
    return most / Math.min(most, LATE / (iteration() * longer(setting.prompts())));
  }

  private double tokenSeconds() {
    return model().tokenOperations() / setting.cost().device().operations();
  }

  private double iteration() {
    return model().weightBytes() / setting.cost().device().bandwidth()
        + setting.cost().device().overhead();
  }

  /** Share of the prompts that take longer than the target. */
  private double longer(Lengths lengths) {
    double tokens = setting.target() / tokenSeconds();
    double standard = Math.log(tokens / lengths.median()) / lengths.deviation();
    return NormalDistribution.of(0, 1).survivalProbability(standard);
  }

  private Transformer model() {
    return setting.cost().model();
  }
}
