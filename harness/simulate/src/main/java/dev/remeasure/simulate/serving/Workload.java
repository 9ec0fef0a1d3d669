package dev.remeasure.simulate.serving;

import dev.remeasure.claims.Check;
import dev.remeasure.simulate.engine.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests that arrive as a Poisson process. Gaps are drawn at rate 1 and stretched, so that one
 * seed gives the same requests at every rate, only nearer to each other.
 */
public final class Workload {
  private final double[] gaps;
  private final int[] prompts;
  private final int[] outputs;

  public Workload(int requests, Lengths prompt, Lengths output, Draws draws) {
    Check.that(requests >= 1, "requests", requests, "must be at least 1");
    gaps = new double[requests];
    prompts = new int[requests];
    outputs = new int[requests];
    Draws arrivals = draws.stream();
    Draws lengths = draws.stream();
    for (int i = 0; i < requests; i++) {
      gaps[i] = arrivals.exponential(1);
      prompts[i] = prompt.draw(lengths);
      outputs[i] = output.draw(lengths);
    }
  }

  /**
   * The requests at a rate.
   *
   * @param rate requests per second
   */
  public List<Request> at(double rate) {
    Check.that(rate > 0 && Double.isFinite(rate), "rate", rate, "must be above zero");
    List<Request> requests = new ArrayList<>();
    double time = 0;
    for (int i = 0; i < gaps.length; i++) {
      time += gaps[i] / rate;
      requests.add(new Request(i, time, prompts[i], outputs[i]));
    }
    return requests;
  }

  public int requests() {
    return gaps.length;
  }
}
