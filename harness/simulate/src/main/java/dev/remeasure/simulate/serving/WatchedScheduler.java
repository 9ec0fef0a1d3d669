package dev.remeasure.simulate.serving;

/** A scheduler with a look at what it chooses, for checks of it. */
public final class WatchedScheduler implements Scheduler {
  private final Scheduler scheduler;
  private long tokens;
  private long heldUp;
  private int mostTokens;
  private int fewestWithMoreToDo = Integer.MAX_VALUE;

  public WatchedScheduler(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public Iteration next(Queue queue) {
    int running = queue.running().size();
    Iteration next = scheduler.next(queue);
    tokens += next.tokens();
    heldUp += running - next.decodes().size();
    mostTokens = Math.max(mostTokens, next.tokens());
    if (queue.waiting() > 0 || left(queue) > next.tokens() - next.decodes().size()) {
      fewestWithMoreToDo = Math.min(fewestWithMoreToDo, next.tokens());
    }
    return next;
  }

  /** Tokens chosen in all. */
  public long tokens() {
    return tokens;
  }

  /** Tokens of running requests that were left out of an iteration. */
  public long heldUp() {
    return heldUp;
  }

  /** Tokens of the largest iteration. */
  public int mostTokens() {
    return mostTokens;
  }

  /**
   * Tokens of the smallest iteration that left something of a prompt for later; {@link
   * Integer#MAX_VALUE} if none did.
   */
  public int fewestWithMoreToDo() {
    return fewestWithMoreToDo;
  }

  private static int left(Queue queue) {
    return queue.prompts().stream().mapToInt(Session::promptLeft).sum();
  }
}
