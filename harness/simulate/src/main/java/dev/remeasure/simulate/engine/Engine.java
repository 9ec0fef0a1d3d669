package dev.remeasure.simulate.engine;

import dev.remeasure.claims.Check;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Runs events in the order of their virtual times; those of one time in the order they came. */
public final class Engine {
  private static final Comparator<Event> ORDER =
      Comparator.comparingDouble(Event::time).thenComparingLong(Event::number);

  private final PriorityQueue<Event> events = new PriorityQueue<>(ORDER);
  private double now;
  private long scheduled;

  /** Virtual time, in seconds, from 0. */
  public double now() {
    return now;
  }

  /**
   * Plans an event.
   *
   * @param delay from now, in seconds
   * @throws dev.remeasure.claims.InvalidValue if it would lie in the past
   */
  public void after(double delay, Runnable action) {
    Check.that(delay >= 0 && Double.isFinite(delay), "delay", delay, "must be finite and not < 0");
    events.add(new Event(now + delay, scheduled++, action));
  }

  /** Runs until no event is left. */
  public void run() {
    runUntil(Double.POSITIVE_INFINITY);
  }

  /** Runs the events up to a time, which is then now unless no event was left before it. */
  public void runUntil(double end) {
    while (!events.isEmpty() && events.element().time() <= end) {
      Event next = events.remove();
      now = next.time();
      next.action().run();
    }
    if (!events.isEmpty()) {
      now = end;
    }
  }

  private record Event(double time, long number, Runnable action) {}
}
