package dev.remeasure.papers.sequentialgradientcoding;

import java.util.Arrays;

/**
 * What the simulated training took.
 *
 * @param seconds until the last job was decoded
 * @param rounds until then
 * @param waits rounds that had to go on beyond the deadline
 * @param decoded jobs decoded in their last round
 */
record Training(double seconds, int rounds, int waits, int decoded) {
  /** A round goes on for as long again as its fastest worker took (authors' code, mu = 1). */
  private static final double WAIT = 1;

  /**
   * Trains.
   *
   * @param fixed seconds of a round beside the data's
   * @param compute seconds in which one worker processes all data of a job
   */
  static Training run(Scheme scheme, Trace trace, int jobs, double fixed, double compute) {
    int rounds = jobs + scheme.slots() - 1;
    double work = fixed + compute * scheme.load();
    double seconds = 0;
    int waits = 0;
    int decoded = 0;
    for (int round = 0; round < rounds; round++) {
      double[] finish = trace.finish(round, work);
      Round ended = Round.of(scheme, finish);
      seconds += ended.seconds();
      waits += ended.waited() ? 1 : 0;
      boolean last = scheme.end(ended.late());
      decoded += last && round >= scheme.slots() - 1 ? 1 : 0;
    }
    return new Training(seconds, rounds, waits, decoded);
  }

  /** How a round ended; without its late workers if the scheme bears that. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
  record Round(boolean[] late, double seconds, boolean waited) {
    static Round of(Scheme scheme, double[] finish) {
      double deadline = (1 + WAIT) * Arrays.stream(finish).min().orElse(0);
      boolean[] late = later(finish, deadline);
      if (scheme.tolerates(late)) {
        double last = Arrays.stream(finish).max().orElse(0);
        return new Round(late, Math.min(deadline, last), false);
      }
      double[] after = Arrays.stream(finish).filter(time -> time > deadline).sorted().toArray();
      int next = 0;
      while (!scheme.tolerates(later(finish, after[next]))) {
        next++;
      }
      return new Round(later(finish, after[next]), after[next], true);
    }

    private static boolean[] later(double[] finish, double than) {
      boolean[] late = new boolean[finish.length];
      for (int worker = 0; worker < late.length; worker++) {
        late[worker] = finish[worker] > than;
      }
      return late;
    }
  }
}
