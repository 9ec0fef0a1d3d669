package dev.remeasure.claims.reading.proposal;

/**
 * Words of a text.
 *
 * @param start offset of the first character
 * @param end offset after the last
 */
public record Span(int start, int end, String words) {
  static Span of(String text, int start, int end) {
    return new Span(start, end, text.substring(start, end));
  }

  /** The same words of a text that this one's text begins in. */
  Span shifted(int by) {
    return new Span(start + by, end + by, words);
  }
}
