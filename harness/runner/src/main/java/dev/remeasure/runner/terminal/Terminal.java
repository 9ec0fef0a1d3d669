package dev.remeasure.runner.terminal;

import java.io.PrintStream;
import java.time.Duration;

/**
 * What the user sees while a run goes on: one line that changes or, where the output is not a
 * terminal, one plain line for each fork.
 *
 * <p>It shows how far the run is and never what it measures: whoever sees the ratio as it forms is
 * tempted to stop when it looks right, and stopping on the result makes a quarter of null effects
 * look real.
 */
public final class Terminal {
  private static final String CLEAR = "\r\033[K";
  // What does not fit is cut off: a line that continued in the next row could not be cleared.
  private static final String CUT = "\033[?7l";
  private static final String WRAP = "\033[?7h";

  private final PrintStream out;
  private final boolean live;

  /**
   * A terminal.
   *
   * @param live whether a line can be overwritten
   */
  public Terminal(PrintStream out, boolean live) {
    this.out = out;
    this.live = live;
  }

  /** A line that stays. */
  public void say(String line) {
    out.println((live ? CLEAR : "") + line);
    out.flush();
  }

  /** How far the run is; shown only where it can be overwritten. */
  public void show(String line) {
    if (live) {
      out.print(CLEAR + CUT + line + WRAP);
      out.flush();
    }
  }

  /** A step that is done; on a terminal the line that changes shows it already. */
  public void done(String line) {
    if (!live) {
      out.println(line);
      out.flush();
    }
  }

  /** Clears the line that changes. */
  public void end() {
    show("");
  }

  /** A time in words, e.g. {@code 4 min 10 s}. */
  public static String length(Duration time) {
    long seconds = Math.max(0, (time.toMillis() + 500) / 1000);
    if (seconds >= 3600) {
      return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
    return seconds >= 60 ? seconds / 60 + " min " + seconds % 60 + " s" : seconds + " s";
  }
}
