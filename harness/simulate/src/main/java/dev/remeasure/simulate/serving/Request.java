package dev.remeasure.simulate.serving;

import dev.remeasure.claims.Check;

/**
 * What one caller wants.
 *
 * @param number from 0, in the order of arrival
 * @param arrival in seconds
 * @param prompt tokens of the prompt
 * @param output tokens wanted; the first comes with the last of the prompt
 */
public record Request(int number, double arrival, int prompt, int output) {
  public Request {
    Check.that(number >= 0, "number", number, "must not be negative");
    Check.that(arrival >= 0 && Double.isFinite(arrival), "arrival", arrival, "must not be < 0");
    Check.that(prompt >= 1, "prompt", prompt, "must be at least 1");
    Check.that(output >= 1, "output", output, "must be at least 1");
  }

  /** Tokens whose keys and values are kept at most. */
  public int tokens() {
    return prompt + output;
  }
}
