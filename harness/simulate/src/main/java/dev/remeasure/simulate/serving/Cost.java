package dev.remeasure.simulate.serving;

/**
 * Seconds of an iteration, as a roofline: its weights are read once, the keys and values of every
 * context once, and it takes the longer of reading and computing, and an overhead (Williams et al.
 * 2009).
 */
public record Cost(Transformer model, Device device) {
  /** Seconds of an iteration. */
  public double seconds(Iteration iteration) {
    double pairs = 0;
    double kept = 0;
    for (Iteration.Piece piece : iteration.pieces()) {
      double before = piece.session().context();
      pairs += piece.tokens() * (before + (piece.tokens() + 1) / 2.0);
      kept += before + piece.tokens();
    }
    for (Session session : iteration.decodes()) {
      pairs += session.context();
      kept += session.context();
    }
    double operations =
        iteration.tokens() * model.tokenOperations() + pairs * model.pairOperations();
    double bytes = model.weightBytes() + kept * model.tokenBytes();
    return Math.max(operations / device.operations(), bytes / device.bandwidth())
        + device.overhead();
  }

  /** Tokens whose keys and values fit beside the weights. */
  public long capacity() {
    double left = device.memory() - model.weightBytes();
    return left <= 0 ? 0 : (long) (left / model.tokenBytes());
  }
}
