package dev.remeasure.simulate.serving;

import dev.remeasure.claims.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedulers that papers compare with each other. */
public final class Schedulers {
  private Schedulers() {}

  /**
   * Whole prompts first, on their own, as many as a limit of tokens lets in, at least one; running
   * requests wait meanwhile (Kwon et al. 2023, as released then).
   *
   * @param promptTokens of an iteration's prompts together, unless the first is longer
   */
  public static Scheduler promptsFirst(int promptTokens) {
    Check.that(promptTokens >= 1, "promptTokens", promptTokens, "must be at least 1");
    return queue -> {
      Iteration next = new Iteration();
      wholePrompts(queue, next, promptTokens);
      if (next.isEmpty()) {
        queue.running().forEach(next::decode);
      }
      return next;
    };
  }

  /**
   * Whole prompts together with the tokens of running requests (Yu et al. 2022).
   *
   * @param promptTokens as in {@link #promptsFirst}
   */
  public static Scheduler mixed(int promptTokens) {
    Check.that(promptTokens >= 1, "promptTokens", promptTokens, "must be at least 1");
    return queue -> {
      Iteration next = new Iteration();
      List<Session> running = queue.running();
      wholePrompts(queue, next, promptTokens);
      running.forEach(next::decode);
      return next;
    };
  }

  /**
   * The tokens of all running requests, and of prompts what a budget of tokens leaves room for
   * (Agrawal et al. 2024, algorithm 3).
   */
  public static Scheduler chunked(int budget) {
    Check.that(budget >= 1, "budget", budget, "must be at least 1");
    return queue -> {
      Iteration next = new Iteration();
      queue.running().forEach(next::decode);
      int left = budget - next.decodes().size();
      for (Session session : queue.prompts()) {
        left -= piece(next, session, left);
      }
      while (left > 0) {
        @Nullable Session session = queue.admit();
        if (session == null) {
          break;
        }
        left -= piece(next, session, left);
      }
      return next;
    };
  }

  /** The tokens of all requests that fit, whose prompts were processed elsewhere. */
  public static Scheduler tokensOnly() {
    return queue -> {
      while (queue.admit() != null) {
        // Each that fits.
      }
      Iteration next = new Iteration();
      queue.running().forEach(next::decode);
      return next;
    };
  }

  private static int piece(Iteration next, Session session, int left) {
    int tokens = Math.min(session.promptLeft(), left);
    if (tokens <= 0) {
      return 0;
    }
    next.prefill(session, tokens);
    return tokens;
  }

  private static void wholePrompts(Queue queue, Iteration next, int promptTokens) {
    int left = promptTokens;
    while (left > 0) {
      @Nullable Session session = queue.admitIf(left == promptTokens ? Integer.MAX_VALUE : left);
      if (session == null) {
        return;
      }
      next.prefill(session, session.promptLeft());
      left -= session.promptLeft();
    }
  }
}
