package dev.remeasure.ui.claim;

import dev.remeasure.claims.standing.Standing;
import dev.remeasure.ui.part.Mark;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Sign;

/**
 * Where a claim stands, small enough for a page of another site.
 *
 * @param words the standing, and what was measured
 * @param colour of the right half, dark enough for white words
 */
public record Badge(String claim, String words, String colour) {
  public static final String LABEL = "remeasure";

  /** Of the font that most browsers have for it, at 11 pixels. */
  private static final double CHARACTER = 6.6;

  private static final int AIR = 10;

  static Badge of(Standing standing) {
    Sign sign = Sign.of(standing.stands());
    Ratio ratio = Ratio.of(standing);
    return new Badge(
        standing.claim().id(),
        ratio == null ? sign.words() : sign.words() + " " + ratio.estimate(),
        colour(sign));
  }

  public int left() {
    return width(LABEL);
  }

  public int right() {
    return width(words);
  }

  private static int width(String text) {
    return (int) Math.ceil(text.length() * CHARACTER) + 2 * AIR;
  }

  /** What is not confirmed is grey, whatever it found. */
  private static String colour(Sign sign) {
    if (sign.hollow() && sign.mark() != Mark.DISPUTED) {
      return "#5d6670";
    }
    return switch (sign.mark()) {
      case REPRODUCED -> "#1e7a46";
      case EXCEEDED -> "#1b6aa8";
      case PARTIAL, DISPUTED -> "#8a5a00";
      case NOT_REPRODUCED, NOT_SEEN -> "#b4431f";
      case CONTRADICTED, OPPOSED, INVALID_RUN -> "#a8233f";
      case SUPPORTED, NOT_COMPARABLE -> "#6a4fa3";
      case INCONCLUSIVE, NOT_TRIED, NOT_TESTABLE -> "#5d6670";
    };
  }
}
