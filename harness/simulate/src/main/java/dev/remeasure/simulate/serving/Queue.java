package dev.remeasure.simulate.serving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requests of a replica: those that wait, and those admitted, whose prompts are being processed
 * or whose tokens are being produced. A request is admitted only if the keys and values of its
 * whole prompt and output fit, so that none is ever thrown out again.
 */
public final class Queue {
  private final Deque<Session> waiting = new ArrayDeque<>();
  private final List<Session> admitted = new ArrayList<>();
  private final long capacity;
  private final int most;
  private long reserved;
  private double now;

  /**
   * An empty queue.
   *
   * @param capacity tokens whose keys and values fit
   * @param most requests admitted at a time
   */
  Queue(long capacity, int most) {
    this.capacity = capacity;
    this.most = most;
  }

  /** Admits the request that has waited longest, if it fits. */
  public @Nullable Session admit() {
    return admitIf(Integer.MAX_VALUE);
  }

  /** Admits the request that has waited longest, if it fits and its prompt is not too long. */
  public @Nullable Session admitIf(int longestPrompt) {
    Session first = waiting.peek();
    if (first == null
        || first.request().prompt() > longestPrompt
        || admitted.size() >= most
        || reserved + first.request().tokens() > capacity) {
      return null;
    }
    waiting.remove();
    reserved += first.request().tokens();
    first.admit(now);
    admitted.add(first);
    return first;
  }

  /** Requests whose prompt is not yet processed to its end, in the order of their admission. */
  public List<Session> prompts() {
    return admitted.stream().filter(session -> session.promptLeft() > 0).toList();
  }

  /** Requests whose next token can be produced. */
  public List<Session> running() {
    return admitted.stream().filter(session -> session.promptLeft() == 0).toList();
  }

  /** Requests that wait. */
  public int waiting() {
    return waiting.size();
  }

  void add(Session session) {
    waiting.add(session);
  }

  void at(double time) {
    now = time;
  }

  void release(Session session) {
    admitted.remove(session);
    reserved -= session.request().tokens();
  }

  boolean isEmpty() {
    return waiting.isEmpty() && admitted.isEmpty();
  }
}
