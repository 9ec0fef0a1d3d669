package dev.remeasure.simulate.serving;

/**
 * How a request was served.
 *
 * @param admitted when its first piece began, in seconds
 * @param tokenTimes when each token of the output came, in seconds
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
public record Served(Request request, double admitted, double[] tokenTimes) {
  /** Seconds from arrival to the first token. */
  public double firstToken() {
    return tokenTimes[0] - request.arrival();
  }

  /** Seconds from arrival to the last token. */
  public double latency() {
    return tokenTimes[tokenTimes.length - 1] - request.arrival();
  }

  /** Seconds from arrival to being admitted. */
  public double queued() {
    return admitted - request.arrival();
  }

  /** Mean seconds from one token to the next; 0 if there is only one. */
  public double perToken() {
    int gaps = tokenTimes.length - 1;
    return gaps == 0 ? 0 : (tokenTimes[gaps] - tokenTimes[0]) / gaps;
  }
}
