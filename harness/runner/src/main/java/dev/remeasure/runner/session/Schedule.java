package dev.remeasure.runner.session;

import dev.remeasure.claims.run.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The order of the forks: in each round every series has one pair, the series in random order and
 * the two sides in random order within each pair.
 *
 * <p>Pairs side by side let slow drift of the machine cancel; the random order within them keeps
 * its periods from lining up with ours (Abedi and Brecht, ICPE 2017). A round's order follows from
 * the seed and the round's number alone, so that a resumed run goes on with the same one.
 *
 * @param series how many there are
 */
record Schedule(long seed, int series) {

  /** The turns of a round, from 0. */
  List<Turn> round(int number) {
    SplittableRandom root = new SplittableRandom(seed);
    SplittableRandom random = root.split();
    for (int i = 0; i < number; i++) {
      random = root.split();
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < series; i++) {
      Turn turn = new Turn(i, random.nextBoolean() ? Side.BASELINE : Side.SUBJECT);
      turns.add(random.nextInt(i + 1), turn);
    }
    return turns;
  }

  /**
   * One pair's turn.
   *
   * @param series which of the series, from 0
   * @param first the side that runs first
   */
  record Turn(int series, Side first) {}
}
