package dev.remeasure.simulate.serving;

import dev.remeasure.claims.Check;

/**
 * What computes, as far as cost depends on it.
 *
 * @param operations floating-point, per second, that large products reach
 * @param bandwidth bytes per second that reading weights reaches
 * @param memory bytes for weights, keys and values
 * @param overhead seconds of an iteration beside reading and computing
 */
public record Device(double operations, double bandwidth, double memory, double overhead) {
  public Device {
    Check.that(operations > 0, "operations", operations, "must be above zero");
    Check.that(bandwidth > 0, "bandwidth", bandwidth, "must be above zero");
    Check.that(memory > 0, "memory", memory, "must be above zero");
    Check.that(overhead >= 0, "overhead", overhead, "must not be negative");
  }
}
