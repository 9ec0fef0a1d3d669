package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.terminal.Terminal;
import java.time.Duration;
import java.util.Locale;

/** Counts forks and estimates the time left. */
final class Progress {
  private static final Duration START_UP = Duration.ofMillis(700);

  private final Terminal terminal;
  private final boolean open;
  private final int planned;
  private final Duration expected;
  private final int before;
  private int done;
  private Duration spent = Duration.ZERO;
  private String now = "";

  /**
   * Progress of a run.
   *
   * @param planned fewest forks of the whole run
   * @param before forks made before an interruption
   * @param open whether more forks may be added
   */
  Progress(Terminal terminal, Protocol protocol, int planned, int before, boolean open) {
    this.terminal = terminal;
    this.planned = planned;
    this.open = open;
    this.before = before;
    this.expected =
        START_UP
            .plus(protocol.warmupTime().multipliedBy(protocol.warmups()))
            .plus(protocol.iterationTime().multipliedBy(protocol.iterations()));
  }

  void begin(PairSeries series, int pair, Side side) {
    now =
        "fork %d of %s%d: %spair %d, %s"
            .formatted(
                before + done + 1,
                open ? "at least " : "",
                Math.max(planned, before + done + 1),
                what(series),
                pair + 1,
                side.name().toLowerCase(Locale.ROOT));
    terminal.show(now + ", starting; about " + left() + " left");
  }

  void iteration(boolean warmup, int number, int of) {
    terminal.show(
        "%s, %s %d of %d; about %s left"
            .formatted(now, warmup ? "warm-up" : "iteration", number, of, left()));
  }

  void end(Duration took) {
    done++;
    spent = spent.plus(took);
    terminal.done("%s, took %.1f s; about %s left".formatted(now, took.toMillis() / 1e3, left()));
  }

  private String left() {
    Duration each = done == 0 ? expected : spent.dividedBy(done);
    return Terminal.length(each.multipliedBy(Math.max(0, planned - before - done)));
  }

  private static String what(PairSeries series) {
    String point = series.point().name().isEmpty() ? "" : series.point().name() + ", ";
    return series.control() == null
        ? point
        : series.control().name().toLowerCase(Locale.ROOT).replace('_', '/') + " " + point;
  }
}
