package dev.remeasure.papers.packetspraying;

import dev.remeasure.claims.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The flows of a collective between leaves; those within a leaf use no spine and are left out.
 *
 * @param from the leaf that each flow leaves
 * @param to the leaf that each flow goes to
 * @param size of each flow, in units of the smallest
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Traffic(int leaves, int spines, int[] from, int[] to, long[] size) {
  private static final int SKEW = 4;

  /**
   * Traffic between the hosts of a fabric.
   *
   * @param pattern {@code all-to-all}, {@code ring} or {@code permutation}
   * @param sizes {@code equal}, or {@code skewed}: every fourth flow carries four units
   */
  static Traffic of(String pattern, String sizes, int leaves, int spines, int hosts, long seed) {
    Check.that(leaves >= 2, "leaves", leaves, "must be at least 2");
    Check.that(spines >= 1, "spines", spines, "must be at least 1");
    Check.that(hosts >= 1, "hosts", hosts, "must be at least 1");
    Check.that(
        sizes.equals("equal") || sizes.equals("skewed"), "sizes", sizes, "must be equal or skewed");
    List<int[]> pairs = new ArrayList<>();
    for (int[] pair : hostPairs(pattern, leaves * hosts, seed)) {
      int from = pair[0] / hosts;
      int to = pair[1] / hosts;
      if (from != to) {
        pairs.add(new int[] {from, to});
      }
    }
    long[] size = new long[pairs.size()];
    for (int flow = 0; flow < size.length; flow++) {
      size[flow] = sizes.equals("skewed") && flow % SKEW == 0 ? SKEW : 1;
    }
    return new Traffic(
        leaves,
        spines,
        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
        pairs.stream().mapToInt(pair -> pair[1]).toArray(),
        size);
  }

  int flows() {
    return from.length;
  }

  /** The most flows that leave, or reach, one leaf. */
  int busiest() {
    int[] out = new int[leaves];
    int[] in = new int[leaves];
    int most = 0;
    for (int flow = 0; flow < flows(); flow++) {
      most = Math.max(most, Math.max(++out[from[flow]], ++in[to[flow]]));
    }
    return most;
  }

  private static List<int[]> hostPairs(String pattern, int hosts, long seed) {
    List<int[]> pairs = new ArrayList<>();
    switch (pattern) {
      case "all-to-all" -> {
        for (int from = 0; from < hosts; from++) {
          for (int to = 0; to < hosts; to++) {
            pairs.add(new int[] {from, to});
          }
        }
      }
      case "ring" -> {
        for (int from = 0; from < hosts; from++) {
          pairs.add(new int[] {from, (from + 1) % hosts});
        }
      }
      case "permutation" -> {
        int[] target = shuffled(hosts, new SplittableRandom(seed));
        for (int from = 0; from < hosts; from++) {
          pairs.add(new int[] {from, target[from]});
        }
      }
      default ->
          Check.that(false, "traffic", pattern, "must be one of all-to-all, ring, permutation");
    }
    return pairs;
  }

  private static int[] shuffled(int length, SplittableRandom random) {
    int[] order = new int[length];
    for (int i = 0; i < length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
