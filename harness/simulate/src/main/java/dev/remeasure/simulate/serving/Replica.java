package dev.remeasure.simulate.serving;

import dev.remeasure.claims.Check;
import dev.remeasure.simulate.engine.Engine;
import java.util.function.Consumer;

/** One copy of the model on one device, which goes from iteration to iteration. */
public final class Replica {
  private final Engine engine;
  private final Cost cost;
  private final Scheduler scheduler;
  private final Queue queue;
  private final Consumer<Served> done;
  private boolean busy;
  private double worked;
  private long iterations;
  private long tokens;

  /**
   * An idle replica.
   *
   * @param most requests admitted at a time
   * @param done takes each request that is served
   */
  public Replica(Engine engine, Cost cost, Scheduler scheduler, int most, Consumer<Served> done) {
    Check.that(most >= 1, "most", most, "must be at least 1");
    this.engine = engine;
    this.cost = cost;
    this.scheduler = scheduler;
    this.queue = new Queue(cost.capacity(), most);
    this.done = done;
  }

  /**
   * Takes a request in now.
   *
   * @throws dev.remeasure.claims.InvalidValue if its keys and values would never fit
   */
  public void arrive(Request request) {
    take(new Session(request));
  }

  /**
   * Takes a request in now whose prompt another replica has processed, and whose first token came
   * then.
   *
   * @param request at least two tokens are wanted
   */
  public void resume(Request request, double firstToken) {
    Check.that(request.output() >= 2, "request.output", request.output(), "must be at least 2");
    take(Session.resumed(request, firstToken));
  }

  /** Seconds spent on iterations that have ended. */
  public double worked() {
    return worked;
  }

  /** Iterations that have ended. */
  public long iterations() {
    return iterations;
  }

  /** Tokens of prompts and outputs processed by them. */
  public long tokens() {
    return tokens;
  }

  private void take(Session session) {
    Request request = session.request();
    Check.that(
        request.tokens() <= cost.capacity(),
        "request " + request.number(),
        request.tokens() + " tokens",
        "must fit into the memory, which holds " + cost.capacity());
    queue.add(session);
    if (!busy) {
      begin();
    }
  }

  private void begin() {
    queue.at(engine.now());
    Iteration next = scheduler.next(queue);
    if (next.isEmpty()) {
      return;
    }
    busy = true;
    double seconds = cost.seconds(next);
    engine.after(seconds, () -> end(next, seconds));
  }

  private void end(Iteration iteration, double seconds) {
    busy = false;
    worked += seconds;
    iterations++;
    tokens += iteration.tokens();
    for (Iteration.Piece piece : iteration.pieces()) {
      piece.session().take(piece.tokens(), engine.now());
      leave(piece.session());
    }
    for (Session session : iteration.decodes()) {
      session.produce(engine.now());
      leave(session);
    }
    if (!queue.isEmpty()) {
      begin();
    }
  }

  private void leave(Session session) {
    if (session.done()) {
      queue.release(session);
      done.accept(session.served());
    }
  }
}
