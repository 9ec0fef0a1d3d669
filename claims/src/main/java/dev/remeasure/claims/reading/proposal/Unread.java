package dev.remeasure.claims.reading.proposal;

/**
 * A number, or a word of cost, that no claim came from.
 *
 * @param why why not, as a sentence
 */
public record Unread(Span span, String why) {
  Unread shifted(int by) {
    return new Unread(span.shifted(by), why);
  }
}
