package dev.remeasure.runner;

import dev.remeasure.runner.record.TrackerClient;
import dev.remeasure.runner.session.PreparedRun;
import dev.remeasure.runner.terminal.Terminal;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Ends an interrupted run: stops the fork, logs the attempt as aborted, says how to go on. The file
 * is valid already, as it is written after every fork.
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

  /** From now on until {@link #over} the run can be interrupted. */
  void await() {
    Runtime.getRuntime().addShutdownHook(this);
  }

  /** It ends before its time, but not by a signal. */
  void because(String given) {
    reason = given;
  }

  /** The run came to its end; there is nothing to interrupt any more. */
  void over() {
    over = true;
    try {
      Runtime.getRuntime().removeShutdownHook(this);
    } catch (IllegalStateException e) {
      // It was interrupted in its last moment: the record is complete all the same.
    }
  }

  /** Asks the process to end, and does not ask for long. */
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
