package dev.remeasure.ui.part;

import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a verdict. Outline and glyph together differ for each, so that it can be told
 * without colour.
 */
public enum Mark {
  REPRODUCED(Outline.DISC, "M5 8.2l2.1 2.1L11 6"),
  EXCEEDED(Outline.DISC, "M8 11.4V5M5.2 7.4L8 4.6l2.8 2.8"),
  PARTIAL(Outline.DISC, "M4.8 8.6c1-1.7 2.2-1.7 3.2-.6s2.2 1.1 3.2-.6"),
  NOT_REPRODUCED(Outline.DISC, "M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"),
  CONTRADICTED(Outline.SQUARE, "M8 4.6V11M5.2 8.6L8 11.4l2.8-2.8"),
  /** What a mechanism or a simulation shows: a direction and no size. */
  SUPPORTED(Outline.HEXAGON, "M5.2 8.2l2 2L10.8 6"),
  OPPOSED(Outline.HEXAGON, "M8 5v5.6M5.6 8.4L8 10.8l2.4-2.4"),
  NOT_SEEN(Outline.HEXAGON, "M5.6 8h4.8"),
  DISPUTED(Outline.DIAMOND, "M5 8h6M6.6 6.2L4.8 8l1.8 1.8M9.4 6.2L11.2 8l-1.8 1.8"),
  INCONCLUSIVE(Outline.DIAMOND, "M6.5 6.6a1.5 1.5 0 1 1 2.2 1.5c-.5.3-.7.5-.7 1M8 10.9v.1"),
  NOT_COMPARABLE(Outline.DIAMOND, "M5.8 7.1h4.4M5.8 8.9h4.4M9.2 5.4l-2.4 5.2"),
  INVALID_RUN(Outline.TRIANGLE, "M8 6.4v3.2M8 11.7v.1"),
  NOT_TRIED(Outline.DOTS, ""),
  NOT_TESTABLE(Outline.NONE, "M4 8h8");

  private final Outline outline;
  private final String glyph;

  Mark(Outline outline, String glyph) {
    this.outline = outline;
    this.glyph = glyph;
  }

  static Mark of(Verdict verdict, @Nullable SubVerdict sub) {
    if (verdict != Verdict.NOT_COMPARABLE || sub == null) {
      return valueOf(verdict.name());
    }
    return switch (sub) {
      case SUPPORTED -> SUPPORTED;
      case CONTRADICTED -> OPPOSED;
      case NOT_SEEN -> NOT_SEEN;
      case INCONCLUSIVE, NO_EFFECT, EFFECT_UNPROVEN, UPPER_END_NOT_REACHED -> NOT_COMPARABLE;
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Outline outline() {
    return outline;
  }

  /** The glyph inside the outline, as SVG path data; may be empty. */
  public String glyph() {
    return glyph;
  }

  /** Whether something is decided: then it can be confirmed, drawn solid, or exploratory. */
  public boolean decides() {
    return switch (this) {
      case REPRODUCED,
          EXCEEDED,
          PARTIAL,
          NOT_REPRODUCED,
          CONTRADICTED,
          SUPPORTED,
          OPPOSED,
          NOT_SEEN,
          DISPUTED ->
          true;
      case INCONCLUSIVE, NOT_COMPARABLE, INVALID_RUN, NOT_TRIED, NOT_TESTABLE -> false;
    };
  }

  /** The outline, as SVG path data in a square of 16 by 16. */
  public enum Outline {
    DISC("M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z"),
    SQUARE(
        "M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2z"),
    HEXAGON("M4.6 1.8h6.8L15 8l-3.6 6.2H4.6L1 8z"),
    DIAMOND("M8 .8L15.2 8 8 15.2.8 8z"),
    TRIANGLE("M8 1.8l7 12.4H1z"),
    DOTS("M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z"),
    NONE("");

    private final String path;

    Outline(String path) {
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
