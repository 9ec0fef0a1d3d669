package dev.remeasure.runner.jmh;

import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Stops a fork whose iteration does not end within its time and the time given by {@code -to}. JMH
 * itself looks at that time only when every thread has ended an operation, so that one that never
 * ends would hold up the run forever.
 */
final class Watch implements AutoCloseable {
  /** Time for JMH to interrupt the benchmark first, as it does by itself. */
  private static final long GRACE_MILLIS = 1000;

  private final Timer timer = new Timer("watch", true);
  private final Set<ProcessHandle> others =
      ProcessHandle.current().children().collect(Collectors.toSet());
  private TimerTask next = new Stop();
  private String limit = "";
  private boolean watching;
  private volatile boolean ended;

  /** A time was given: from now on an iteration that goes on for too long is stopped. */
  void watch() {
    watching = true;
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

  /** Why it was stopped, as a phrase. */
  String reason() {
    return "an iteration did not end within "
        + limit
        + " (-to) after its time, so the JVM was stopped";
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
