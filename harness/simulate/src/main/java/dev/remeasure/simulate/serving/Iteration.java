package dev.remeasure.simulate.serving;

import java.util.ArrayList;
import java.util.List;

/**
 * What a replica does in one pass over the weights: pieces of prompts, and one token for each of
 * some running requests.
 */
public final class Iteration {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Session> decodes = new ArrayList<>();

  /**
   * A piece of a prompt.
   *
   * @param tokens that follow on what of the prompt was processed before
   */
  public record Piece(Session session, int tokens) {}

  /** Adds the next tokens of a prompt. */
  public void prefill(Session session, int tokens) {
    pieces.add(new Piece(session, tokens));
  }

  /** Adds the next token of a running request. */
  public void decode(Session session) {
    decodes.add(session);
  }

  public List<Piece> pieces() {
    return pieces;
  }

  public List<Session> decodes() {
    return decodes;
  }

  public boolean isEmpty() {
    return pieces.isEmpty() && decodes.isEmpty();
  }

  /** Tokens processed. */
  public int tokens() {
    int tokens = decodes.size();
    for (Piece piece : pieces) {
      tokens += piece.tokens();
    }
    return tokens;
  }
}
