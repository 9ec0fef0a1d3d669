package dev.remeasure.papers.packetspraying;

import java.util.Arrays;

/**
 * Single paths with the least splitting: every flow is cut into S/g pieces, with g the greatest
 * common divisor of the S spines and the r flows of the busiest leaf, and each piece takes one
 * spine.
 *
 * <p>Why that is enough: let m = S/g, so that q = rm/S is whole. The pieces are the edges of a
 * bipartite graph between sending and receiving leaves, of degree rm = qS at most. Cutting each
 * leaf into q parts of at most S edges leaves a graph of degree S, whose edges can be coloured with
 * S colours so that no two at one part are alike (König 1916). A colour is a spine; each link then
 * carries q pieces at most, a load of q/m = r/S, which is what spraying puts on the links of the
 * busiest leaf. The colouring is the textbook's, by exchanging colours along alternating paths.
 */
final class SinglePath implements Placer {
  @Override
  public Placement place(Traffic traffic) {
    int spines = traffic.spines();
    int busiest = Math.max(1, traffic.busiest());
    int pieces = spines / (int) Fraction.gcd(busiest, spines);
    return new Colouring(traffic, pieces, busiest * pieces / spines).placement();
  }

  /** The colouring of one graph. */
  private static final class Colouring {
    private static final int NONE = -1;

    private final int pieces;
    private final int spines;
    private final int[][] ends; // of each edge: part of the sender, part of the receiver
    private final int[][] edgeAt; // of each part, the edge of each colour
    private final int[] colour;

    Colouring(Traffic traffic, int pieces, int partsOfALeaf) {
      this.pieces = pieces;
      this.spines = traffic.spines();
      this.colour = new int[traffic.flows() * pieces];
      this.ends = new int[colour.length][];
      int parts = traffic.leaves() * partsOfALeaf;
      this.edgeAt = new int[2 * parts][spines];
      for (int[] edges : edgeAt) {
        Arrays.fill(edges, NONE);
      }
      int[] out = new int[traffic.leaves()];
      int[] in = new int[traffic.leaves()];
      for (int edge = 0; edge < colour.length; edge++) {
        int from = traffic.from()[edge / pieces];
        int to = traffic.to()[edge / pieces];
        ends[edge] =
            new int[] {
              from * partsOfALeaf + out[from]++ / spines,
              parts + to * partsOfALeaf + in[to]++ / spines
            };
      }
    }

    Placement placement() {
      for (int edge = 0; edge < colour.length; edge++) {
        int sender = ends[edge][0];
        int receiver = ends[edge][1];
        int free = free(sender);
        int other = free(receiver);
        if (free != other) {
          exchange(receiver, free, other);
        }
        put(edge, free);
      }
      return new Placement(pieces, colour);
    }

    private int free(int part) {
      int spine = 0;
      while (edgeAt[part][spine] != NONE) {
        spine++;
      }
      return spine;
    }

    /** Exchanges two colours on the path that leaves a part by the first of them. */
    private void exchange(int part, int first, int second) {
      int edge = edgeAt[part][first];
      if (edge == NONE) {
        return;
      }
      int next = ends[edge][0] == part ? ends[edge][1] : ends[edge][0];
      edgeAt[part][first] = NONE;
      edgeAt[next][first] = NONE;
      exchange(next, second, first);
      put(edge, second);
    }

    private void put(int edge, int spine) {
      colour[edge] = spine;
      edgeAt[ends[edge][0]][spine] = edge;
      edgeAt[ends[edge][1]][spine] = edge;
    }
  }
}
