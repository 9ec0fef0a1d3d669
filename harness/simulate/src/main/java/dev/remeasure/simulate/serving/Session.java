package dev.remeasure.simulate.serving;

/** How far a request has come at its replica. */
public final class Session {
  private final Request request;
  private final double[] tokenTimes;
  private int processed;
  private int produced;
  private double admitted = Double.NaN;

  Session(Request request) {
    this.request = request;
    this.tokenTimes = new double[request.output()];
  }

  /** A request whose prompt another replica has processed to its first token. */
  static Session resumed(Request request, double firstToken) {
    Session session = new Session(request);
    session.take(request.prompt(), firstToken);
    return session;
  }

  public Request request() {
    return request;
  }

  /** Tokens of the prompt that are still to be processed. */
  public int promptLeft() {
    return request.prompt() - processed;
  }

  /** Tokens whose keys and values are kept. */
  public int context() {
    return processed + produced;
  }

  /** Output tokens so far. */
  public int produced() {
    return produced;
  }

  boolean done() {
    return produced == request.output();
  }

  void admit(double now) {
    admitted = now;
  }

  /** Takes in a processed piece of the prompt, whose last one yields the first token. */
  void take(int tokens, double now) {
    processed += tokens;
    if (promptLeft() == 0) {
      produce(now);
    }
  }

  void produce(double now) {
    tokenTimes[produced++] = now;
  }

  /** What became of the request; it must be done. */
  Served served() {
    return new Served(request, admitted, tokenTimes);
  }
}
