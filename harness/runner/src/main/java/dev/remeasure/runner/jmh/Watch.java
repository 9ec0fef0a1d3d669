package dev.remeasure.runner.jmh;

import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Stops a fork whose iteration does not end in its time and the time given by {@code -to}. JMH
 * itself looks at that time only when every thread has ended an operation, so that one that never
 * does would hold up the run for ever.
 */
final class Watch implements AutoCloseable {
  /** For JMH to interrupt the benchmark first, which is its way. */
  private static final long GRACE_MILLIS = 1000;

  private final boolean watching;
  private final Timer timer = new Timer("watch", true);
  private final Set<ProcessHandle> others =
      ProcessHandle.current().children().collect(Collectors.toSet());
  private TimerTask next = new Stop();
  private String limit = "";
  private volatile boolean ended;

  /**
   * A watch over the fork that is about to start.
   *
   * @param watching whether a time was given; else nothing is stopped
   */
  Watch(boolean watching) {
    this.watching = watching;
  }

  /** An iteration begins. */
  void begin(TimeValue time, TimeValue timeout) {
    next.cancel();
    if (watching) {
      next = new Stop();
      limit = timeout.toString();
      timer.schedule(
          next,
          time.convertTo(TimeUnit.MILLISECONDS)
              + timeout.convertTo(TimeUnit.MILLISECONDS)
              + GRACE_MILLIS);
    }
  }

  /** Whether the fork was stopped. */
  boolean ended() {
    return ended;
  }

  /** Why it was. */
  String reason() {
    return "an iteration did not end within "
        + limit
        + " (-to) after its time: the JVM was stopped";
  }

  @Override
  public void close() {
    timer.cancel();
  }

  private final class Stop extends TimerTask {
    @Override
    public void run() {
      ended = true;
      ProcessHandle.current()
          .children()
          .filter(child -> !others.contains(child))
          .forEach(ProcessHandle::destroyForcibly);
    }
  }
}
