package dev.remeasure.bench.judge;

import dev.remeasure.claims.run.Side;
import java.util.SplittableRandom;

/** In which order the forks of the two sides run. */
public enum Order {
  /** Pairs, in random order inside each pair. */
  RANDOM_PAIRS("random order inside pairs") {
    @Override
    Side at(int position, boolean baselineFirst, int forks) {
      return (position % 2 == 0) == baselineFirst ? Side.BASELINE : Side.SUBJECT;
    }
  },
  /** Pairs, the baseline always first. */
  ALTERNATING("strictly alternating") {
    @Override
    Side at(int position, boolean baselineFirst, int forks) {
      return position % 2 == 0 ? Side.BASELINE : Side.SUBJECT;
    }
  },
  /** All baseline forks, then all subject forks. */
  SEQUENTIAL("one side after the other") {
    @Override
    Side at(int position, boolean baselineFirst, int forks) {
      return position < forks ? Side.BASELINE : Side.SUBJECT;
    }
  };

  private final String words;

  Order(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * Which side runs at a position.
   *
   * @param position from 0 to 2 · forks − 1
   * @param baselineFirst drawn anew for each pair
   */
  abstract Side at(int position, boolean baselineFirst, int forks);

  /** The sides in the order in which they run. */
  Side[] draw(int forks, SplittableRandom random) {
    Side[] order = new Side[2 * forks];
    boolean baselineFirst = true;
    for (int position = 0; position < order.length; position++) {
      baselineFirst = position % 2 == 0 ? random.nextBoolean() : baselineFirst;
      order[position] = at(position, baselineFirst, forks);
    }
    return order;
  }
}
