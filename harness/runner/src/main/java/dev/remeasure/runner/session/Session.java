package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.record.Recording;
import dev.remeasure.runner.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Runs the plan's forks to the end, in its order, and keeps the record of them. */
final class Session {
  private static final int TRIES = 3;

  private final Plan plan;
  private final List<PairSeries> lanes;
  private final Recording recording;
  private final ForkMaker maker;
  private final Terminal terminal;
  private final JmhLock lock;

  Session(
      Plan plan, List<PairSeries> lanes, Recording recording, ForkMaker maker, Terminal terminal) {
    this.plan = plan;
    this.lanes = List.copyOf(lanes);
    this.recording = recording;
    this.maker = maker;
    this.terminal = terminal;
    lock = JmhLock.own(terminal);
  }

  /**
   * Runs what is left of the plan.
   *
   * @throws Stopped if forks of a pair failed again and again
   */
  void run() throws Stopped {
    Protocol protocol = plan.protocol().pilot() ? warmedUp() : plan.protocol();
    Schedule schedule = new Schedule(plan.seed(), lanes.size());
    for (int round = 0; wanted(round); round++) {
      for (Schedule.Turn turn : schedule.round(round)) {
        PairSeries lane = lanes.get(turn.lane());
        if (lane.runsIn(round) && wholePairs(lane) <= round) {
          pair(lane, turn, round, protocol);
        }
      }
    }
    if (!recording.measured(plan.metric())) {
      String missing =
          "no fork measured "
              + plan.metric()
              + ", the plan's metric: no more than the fewest pairs";
      recording.warn(missing);
      terminal.say(missing);
    }
    recording.save(State.COMPLETE);
  }

  /** Precision alone decides, never the verdict, and only after the fewest pairs are made. */
  private boolean wanted(int round) {
    Protocol protocol = plan.protocol();
    return round < protocol.pairs()
        || (round < protocol.maxPairs()
            && !Ratios.precise(recording.file(State.ABORTED).run(), plan));
  }

  private void pair(PairSeries lane, Schedule.Turn turn, int round, Protocol protocol)
      throws Stopped {
    for (int tried = 0; tried < TRIES; tried++) {
      if (tried(lane, turn, round, protocol)) {
        return;
      }
    }
    Fork last = forks(lane).getLast();
    throw new Stopped(
        "the "
            + last.side().name().toLowerCase(Locale.ROOT)
            + " failed "
            + TRIES
            + " times at one pair: "
            + last.failure());
  }

  /** Makes one pair; false if a fork failed, which ends the pair. */
  private boolean tried(PairSeries lane, Schedule.Turn turn, int round, Protocol protocol) {
    int pair = forks(lane).stream().mapToInt(fork -> fork.pair() + 1).max().orElse(0);
    for (Side side : lane.sides(turn.first())) {
      lock.awaitFree();
      Fork fork = maker.make(recording, lane, pair, side, protocol, replicateSeed(round));
      recording.metrics(maker.metrics());
      recording.add(lane, fork);
      if (!fork.succeeded()) {
        terminal.say("fork " + (fork.order() + 1) + " failed and is logged: " + fork.failure());
        return false;
      }
    }
    return true;
  }

  private List<Fork> forks(PairSeries lane) {
    List<Fork> all = lane.control() == null ? recording.forks() : recording.forks(lane.control());
    return all.stream().filter(fork -> fork.point().equals(lane.point().name())).toList();
  }

  /** Pairs of which every fork went well. */
  private long wholePairs(PairSeries lane) {
    Map<Integer, Set<Side>> pairs =
        forks(lane).stream()
            .filter(Fork::succeeded)
            .collect(
                Collectors.groupingBy(
                    Fork::pair, Collectors.mapping(Fork::side, Collectors.toSet())));
    return pairs.values().stream()
        .filter(sides -> sides.containsAll(lane.sides(Side.BASELINE)))
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
    for (PairSeries lane : lanes.stream().filter(each -> each.control() == null).toList()) {
      PairSeries pilot =
          new PairSeries(
              Control.Kind.PILOT,
              lane.point(),
              lane.baseline(),
              lane.baselineParams(),
              lane.subject(),
              lane.subjectParams());
      if (wholePairs(pilot) == 0) {
        pair(pilot, new Schedule.Turn(0, Side.BASELINE), 0, plan.protocol());
      }
    }
    Protocol planned = plan.protocol();
    if (!Slope.mostDrift(recording.forks(Control.Kind.PILOT), recording.primary())) {
      return planned;
    }
    String doubled =
        "the pilot's scores still drift by more than "
            + Math.round(100 * Slope.LIMIT)
            + " % within a fork: warm-up is doubled to "
            + 2 * planned.warmups()
            + " iterations on both sides";
    if (!recording.warnings().contains(doubled)) {
      recording.warn(doubled);
      terminal.say(doubled);
    }
    return new Protocol(
        planned.name(),
        planned.pairs(),
        planned.maxPairs(),
        2 * planned.warmups(),
        planned.warmupTime(),
        planned.iterations(),
        planned.iterationTime(),
        planned.pilot(),
        planned.confirmatory());
  }

  /** The run cannot go on. What was measured is on disk. */
  static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private Stopped(String reason) {
      super(reason);
    }
  }
}
