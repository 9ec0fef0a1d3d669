package dev.remeasure.ui.part;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.Standing;
import java.util.Arrays;
import java.util.Locale;

/**
 * The sign a claim's state is shown by: outline and glyph differ for each, so that it can be told
 * without colour.
 */
public enum Mark {
  REPRODUCED(Verdict.REPRODUCED, Shape.DISC, "M5 8.2l2.1 2.1L11 6"),
  EXCEEDED(Verdict.EXCEEDED, Shape.DISC, "M8 11.4V5M5.2 7.4L8 4.6l2.8 2.8"),
  PARTIAL(Verdict.PARTIAL, Shape.HALF, ""),
  NOT_REPRODUCED(Verdict.NOT_REPRODUCED, Shape.DISC, "M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"),
  CONTRADICTED(Verdict.CONTRADICTED, Shape.SQUARE, "M8 4.6V11M5.2 8.6L8 11.4l2.8-2.8"),
  INCONCLUSIVE(
      Verdict.INCONCLUSIVE,
      Shape.RING,
      "M6.3 6.3a1.75 1.75 0 1 1 2.6 1.7c-.6.35-.9.6-.9 1.3M8 11.2v.1"),
  NOT_COMPARABLE(Verdict.NOT_COMPARABLE, Shape.RING, "M5.2 6.8h5.6M5.2 9.2h5.6M9.5 4.8l-3 6.4"),
  INVALID_RUN(Verdict.INVALID_RUN, Shape.TRIANGLE, "M8 6.4v3.2M8 11.7v.1"),
  NOT_TESTABLE(Verdict.NOT_TESTABLE, Shape.RING, "M5.4 8h5.2"),
  NOT_TRIED("not tried yet", "Nobody has logged an attempt at this claim.", Shape.DOTTED, "");

  private final String words;
  private final String meaning;
  private final Shape shape;
  private final String glyph;

  Mark(Verdict verdict, Shape shape, String glyph) {
    this(verdict.words(), verdict.meaning(), shape, glyph);
  }

  Mark(String words, String meaning, Shape shape, String glyph) {
    this.words = words;
    this.meaning = meaning;
    this.shape = shape;
    this.glyph = glyph;
  }

  public static Mark of(Verdict verdict) {
    return valueOf(verdict.name());
  }

  /** The mark of the attempt that is shown for the claim; an untried one may be untestable. */
  public static Mark of(Standing standing) {
    return standing
        .shown()
        .map(tried -> of(tried.comparison().judgement().verdict()))
        .orElse(Claimed.of(standing.claim()).testable() ? NOT_TRIED : NOT_TESTABLE);
  }

  /** The mark of that code, e.g. {@code not-reproduced}. */
  public static java.util.Optional<Mark> find(String code) {
    return Arrays.stream(values()).filter(mark -> mark.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return words;
  }

  public String meaning() {
    return meaning;
  }

  public Shape shape() {
    return shape;
  }

  /** The glyph inside the outline, as SVG path data; may be empty. */
  public String glyph() {
    return glyph;
  }

  /** The outline, as SVG path data in a square of 16 by 16. */
  public enum Shape {
    DISC("M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z"),
    SQUARE(
        "M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2z"),
    TRIANGLE("M8 1.8l7 12.4H1z"),
    RING("M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z"),
    HALF("M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z"),
    DOTTED("M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z");

    private final String path;

    Shape(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
