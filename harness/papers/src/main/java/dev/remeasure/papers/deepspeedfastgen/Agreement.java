package dev.remeasure.papers.deepspeedfastgen;

import dev.remeasure.claims.Check;
import dev.remeasure.simulate.serving.Served;

/**
 * What a request is promised: its first token within a time that its prompt's length allows, and
 * then, after every token, a moving average of the seconds a token within a bound. The average
 * weighs exponentially over 16 tokens, as in the authors' benchmark.
 *
 * @param tokenRate tokens a second that the average must exceed
 */
record Agreement(double tokenRate) {
  private static final double PROMPT_RATE = 512; // tokens a second
  private static final int SPAN = 16;
  private static final double KEPT = 1 - 2.0 / (SPAN + 1);

  Agreement {
    Check.that(tokenRate > 0, "tokenRate", tokenRate, "must be above zero");
  }

  boolean keptBy(Served served) {
    double[] times = served.tokenTimes();
    if (served.firstToken() > served.request().prompt() / PROMPT_RATE) {
      return false;
    }
    double sum = 0;
    for (int i = 1; i < times.length; i++) {
      sum = KEPT * sum + times[i] - times[i - 1];
      if (sum / weight(i) >= 1 / tokenRate) {
        return false;
      }
    }
    return true;
  }

  /** The weights of so many gaps, of which the last has 1, summed. */
  static double weight(int gaps) {
    return (1 - Math.pow(KEPT, gaps)) / (1 - KEPT);
  }
}
