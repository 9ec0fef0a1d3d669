package dev.remeasure.papers.packetspraying;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Chooses the spines that flows take. */
@FunctionalInterface
interface Placer {
  Placement place(Traffic traffic);

  /** Ideal spraying: an equal share of every flow on every spine. */
  static Placement spray(Traffic traffic) {
    int[] spine = new int[traffic.flows() * traffic.spines()];
    Arrays.setAll(spine, piece -> piece % traffic.spines());
    return new Placement(traffic.spines(), spine);
  }

  /** Every flow whole on a random spine, as hashing its header does. */
  static Placement hash(Traffic traffic, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] spine = new int[traffic.flows()];
    Arrays.setAll(spine, flow -> random.nextInt(traffic.spines()));
    return new Placement(1, spine);
  }
}
