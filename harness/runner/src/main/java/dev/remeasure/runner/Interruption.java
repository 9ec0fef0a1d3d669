package dev.remeasure.runner;

import dev.remeasure.runner.record.TrackerClient;
import dev.remeasure.runner.session.PreparedRun;
import dev.remeasure.runner.terminal.Terminal;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Ends an interrupted run: stops the fork, logs the attempt as aborted and says how to go on. The
 * run file is valid already, as it is written after every fork.
 */
final class Interruption extends Thread {
  private static final int GRACE_SECONDS = 2;

  private final PreparedRun run;
  private final Terminal terminal;
  private final @Nullable TrackerClient tracker;
  private volatile String reason = "interrupted";
  private volatile boolean over;

  Interruption(PreparedRun run, Terminal terminal, @Nullable TrackerClient tracker) {
    super("interruption");
    this.run = run;
    this.terminal = terminal;
    this.tracker = tracker;
  }

  /** From now on until {@link #disarm} the run can be interrupted. */
  void arm() {
    Runtime.getRuntime().addShutdownHook(this);
  }

  /** Says why the run ends early, if not by a signal. */
  void reason(String given) {
    reason = given;
  }

  /** The run is over; there is nothing left to interrupt. */
  void disarm() {
    over = true;
    try {
      Runtime.getRuntime().removeShutdownHook(this);
    } catch (IllegalStateException e) {
      // It was interrupted at the last moment; the record is complete anyway.
    }
  }

  /** Asks the process to end, and soon makes it. */
  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    }
  }

  @Override
  public void run() {
    if (!over) {
      run.interrupt();
      ProcessHandle.current().descendants().forEach(Interruption::end);
      if (tracker != null) {
        tracker.log(run.file());
      }
      terminal.say(reason + "; go on with: remeasure run --resume " + run.file());
    }
  }
}
