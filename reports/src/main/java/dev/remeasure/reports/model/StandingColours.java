package dev.remeasure.reports.model;

import dev.remeasure.claims.judge.Verdict;
import org.jspecify.annotations.Nullable;

/** The colours of verdicts, as six hexadecimal digits, wherever one is shown. */
public final class StandingColours {
  private static final double PALE = 0.55;

  private StandingColours() {}

  /**
   * The colour in charts.
   *
   * @param verdict null for a dispute
   */
  public static String strong(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> "A8447F";
      case REPRODUCED -> "2F8F5B";
      case EXCEEDED -> "1C7C9C";
      case PARTIAL -> "D9A514";
      case NOT_REPRODUCED -> "D9702B";
      case CONTRADICTED -> "B83232";
      case INCONCLUSIVE -> "8A78B4";
      case NOT_COMPARABLE -> "7F93A8";
      case INVALID_RUN -> "5B4A42";
      case NOT_TESTABLE -> "B5B0A8";
    };
  }

  /**
   * The colour behind a word.
   *
   * @param verdict null for a dispute
   */
  public static String soft(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> "EFD5E6";
      case REPRODUCED -> "D5EFDF";
      case EXCEEDED -> "D0EAF2";
      case PARTIAL -> "FBEDC2";
      case NOT_REPRODUCED -> "FADFCB";
      case CONTRADICTED -> "F6D2D2";
      case INCONCLUSIVE -> "E6E0F2";
      case NOT_COMPARABLE -> "DFE6ED";
      case INVALID_RUN -> "E5DAD5";
      case NOT_TESTABLE -> "EEECE8";
    };
  }

  /** The same colour where it stands for something exploratory: nearer to white. */
  public static String pale(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return "%02X%02X%02X"
        .formatted(pale(rgb >> 16 & 0xFF), pale(rgb >> 8 & 0xFF), pale(rgb & 0xFF));
  }

  private static int pale(int part) {
    return (int) Math.round(part + (255 - part) * PALE);
  }
}
