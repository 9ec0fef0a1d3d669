package dev.remeasure.runner.session;

import dev.remeasure.claims.run.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The order of the forks: in each round every lane has one pair, the lanes in random order and the
 * two sides in random order inside each pair.
 *
 * <p>Pairs side by side let slow drift of the machine cancel; the random order inside them keeps
 * its periods from lining up with ours (Abedi and Brecht, ICPE 2017). A round's order follows from
 * the seed and the round's number alone, so that a resumed run goes on with the same one.
 *
 * @param lanes how many there are
 */
record Schedule(long seed, int lanes) {

  /** The turns of a round, from 0. */
  List<Turn> round(int number) {
    SplittableRandom root = new SplittableRandom(seed);
    SplittableRandom random = root.split();
    for (int i = 0; i < number; i++) {
      random = root.split();
    }
    List<Turn> turns = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      Turn turn = new Turn(lane, random.nextBoolean() ? Side.BASELINE : Side.SUBJECT);
      turns.add(random.nextInt(lane + 1), turn);
    }
    return turns;
  }

  /**
   * One pair's turn.
   *
   * @param first the side that runs first
   */
  record Turn(int lane, Side first) {}
}
