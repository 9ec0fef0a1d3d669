package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.stats.Drift;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.record.Recording;
import dev.remeasure.runner.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Runs a plan's forks, in its order, and records them. */
final class Session {
  private static final int TRIES = 3;

  private final Plan plan;
  private final List<PairSeries> series;
  private final Recording recording;
  private final ForkMaker maker;
  private final Terminal terminal;
  private final JmhLock lock;

  Session(
      Plan plan, List<PairSeries> series, Recording recording, ForkMaker maker, Terminal terminal) {
    this.plan = plan;
    this.series = List.copyOf(series);
    this.recording = recording;
    this.maker = maker;
    this.terminal = terminal;
    lock = JmhLock.own(terminal);
  }

  /**
   * Runs the rest of the plan.
   *
   * @throws Stopped if a pair failed too often
   */
  void run() throws Stopped {
    Protocol protocol = plan.protocol().pilot() ? warmedUp() : plan.protocol();
    Schedule schedule = new Schedule(plan.seed(), series.size());
    for (int round = 0; wanted(round); round++) {
      for (Schedule.Turn turn : schedule.round(round)) {
        PairSeries next = series.get(turn.series());
        if (next.runsIn(round) && wholePairs(next) <= round) {
          pair(next, turn.first(), round, protocol);
        }
      }
    }
    if (!recording.measured(plan.metric())) {
      String missing =
          "no fork measured "
              + plan.metric()
              + ", the plan's metric, so the run ended at the fewest pairs";
      recording.warn(missing);
      terminal.say(missing);
    }
    recording.save(State.COMPLETE);
  }

  /** After the fewest pairs precision alone decides, never the verdict. */
  private boolean wanted(int round) {
    Protocol protocol = plan.protocol();
    return round < protocol.pairs()
        || (round < protocol.maxPairs()
            && !Ratios.precise(recording.file(State.ABORTED).run(), plan));
  }

  private void pair(PairSeries series, Side first, int round, Protocol protocol) throws Stopped {
    for (int i = 0; i < TRIES; i++) {
      if (tryPair(series, first, round, protocol)) {
        return;
      }
    }
    Fork last = forks(series).getLast();
    throw new Stopped(
        "the "
            + last.side().name().toLowerCase(Locale.ROOT)
            + " failed "
            + TRIES
            + " times in one pair: "
            + last.failure());
  }

  /** Makes one pair; false if a fork failed, which ends the pair. */
  private boolean tryPair(PairSeries series, Side first, int round, Protocol protocol) {
    // For the whole pair, so that its forks stay side by side in time.
    lock.take();
    try {
      return forksOfPair(series, first, round, protocol);
    } finally {
      lock.release();
    }
  }

  private boolean forksOfPair(PairSeries series, Side first, int round, Protocol protocol) {
    int pair = forks(series).stream().mapToInt(fork -> fork.pair() + 1).max().orElse(0);
    for (Side side : series.sides(first)) {
      Fork fork = maker.make(recording, series, pair, side, protocol, replicateSeed(round));
      recording.metrics(maker.metrics());
      recording.add(series, fork);
      if (!fork.succeeded()) {
        terminal.say(
            "fork " + (fork.order() + 1) + " failed, which is recorded: " + fork.failure());
        return false;
      }
    }
    return true;
  }

  private List<Fork> forks(PairSeries series) {
    List<Fork> all =
        series.control() == null ? recording.forks() : recording.forks(series.control());
    return all.stream().filter(fork -> fork.point().equals(series.point().name())).toList();
  }

  /** Pairs without a failed fork. */
  private long wholePairs(PairSeries series) {
    Map<Integer, Set<Side>> pairs =
        forks(series).stream()
            .filter(Fork::succeeded)
            .collect(
                Collectors.groupingBy(
                    Fork::pair, Collectors.mapping(Fork::side, Collectors.toSet())));
    return pairs.values().stream()
        .filter(sides -> sides.containsAll(series.sides(Side.BASELINE)))
        .count();
  }

  /** The same for both forks of a pair, another one for every pair. */
  private long replicateSeed(int round) {
    SplittableRandom random = new SplittableRandom(~plan.seed());
    long seed = random.nextInt(Integer.MAX_VALUE);
    for (int i = 0; i < round; i++) {
      seed = random.nextInt(Integer.MAX_VALUE);
    }
    return seed;
  }

  /** Doubles warm-up, once and for both sides, if most pilot forks still drift. */
  private Protocol warmedUp() throws Stopped {
    for (PairSeries each : series.stream().filter(each -> each.control() == null).toList()) {
      PairSeries pilot = each.pilot();
      if (wholePairs(pilot) == 0) {
        pair(pilot, Side.BASELINE, 0, plan.protocol());
      }
    }
    Protocol planned = plan.protocol();
    if (!Drift.inMost(pilotIterations())) {
      return planned;
    }
    Protocol doubled = planned.withTwiceTheWarmup();
    String warning =
        "the pilot's scores still drift by more than "
            + Math.round(100 * Drift.LIMIT)
            + " % within most forks: warm-up is doubled to "
            + doubled.warmups()
            + " iterations on both sides";
    if (!recording.warnings().contains(warning)) {
      recording.warn(warning);
      terminal.say(warning);
    }
    return doubled;
  }

  /** The primary metric's values of each good pilot fork. */
  private List<List<Double>> pilotIterations() {
    return recording.forks(Control.Kind.PILOT).stream()
        .filter(Fork::succeeded)
        .flatMap(fork -> fork.series(recording.primary()).stream())
        .map(Series::values)
        .toList();
  }

  /** The run cannot go on. What was measured is on disk. */
  static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private Stopped(String reason) {
      super(reason);
    }
  }
}
