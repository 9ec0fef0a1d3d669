package dev.remeasure.papers.streamingdiloco;

import dev.remeasure.claims.Check;

/**
 * How workers exchange what they learnt.
 *
 * @param every steps from one exchange of a fragment to its next, H
 * @param fragments of the parameters, P
 * @param lag steps from sending a fragment to using what comes of it, τ
 * @param kept share of its own parameters that a worker keeps then, α
 * @param bits of a number sent
 * @param rate of the outer optimiser
 * @param momentum of the outer optimiser, after Nesterov
 */
record Plan(
    int workers,
    int steps,
    int every,
    int fragments,
    int lag,
    double kept,
    int bits,
    double rate,
    double momentum) {
  Plan {
    Check.that(workers >= 1, "workers", workers, "must be at least 1");
    Check.that(every >= 1, "every", every, "must be at least 1");
    Check.that(steps >= every && steps % every == 0, "steps", steps, "must be a multiple of every");
    Check.that(
        fragments >= 1 && fragments <= every,
        "fragments",
        fragments,
        "must lie from 1 to the steps between exchanges");
    Check.that(lag >= 0 && lag < every, "lag", lag, "must lie from 0 to below every");
    Check.that(kept >= 0 && kept <= 1, "kept", kept, "must lie from 0 to 1");
  }

  /** Whether a fragment is sent after a step, counted from 1. */
  boolean sends(int fragment, int step) {
    return (step - fragment * every / fragments) % every == 0;
  }

  int from(int fragment, int parameters) {
    return (int) ((long) fragment * parameters / fragments);
  }

  /** Bytes that a worker sends in all, by arithmetic. */
  long bytes(int parameters) {
    long bytes = 0;
    for (int fragment = 0; fragment < fragments; fragment++) {
      int count = from(fragment + 1, parameters) - from(fragment, parameters);
      bytes += Message.bytes(count, bits);
    }
    return bytes * (steps / every);
  }
}
