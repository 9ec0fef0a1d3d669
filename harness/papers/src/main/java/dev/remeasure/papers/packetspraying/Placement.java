package dev.remeasure.papers.packetspraying;

import java.util.Arrays;

/**
 * The spine that each piece of each flow takes.
 *
 * @param pieces equal pieces of a flow
 * @param spine of each piece, those of a flow one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Placement(int pieces, int[] spine) {

  /** The load of the busiest link, up or down, in units of the smallest flow. */
  Fraction maximumLoad(Traffic traffic) {
    long[] up = new long[traffic.leaves() * traffic.spines()];
    long[] down = new long[up.length];
    for (int piece = 0; piece < spine.length; piece++) {
      int flow = piece / pieces;
      up[traffic.from()[flow] * traffic.spines() + spine[piece]] += traffic.size()[flow];
      down[traffic.to()[flow] * traffic.spines() + spine[piece]] += traffic.size()[flow];
    }
    long most = Math.max(Arrays.stream(up).max().orElse(0), Arrays.stream(down).max().orElse(0));
    return Fraction.of(most, pieces);
  }
}
