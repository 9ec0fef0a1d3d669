package dev.remeasure.db.migration;

import dev.remeasure.claims.claim.Form;
import org.jspecify.annotations.Nullable;

/** The unit of a claim of version 1, as its form asks for it. */
final class Unit {
  private static final int LONGEST = 60;

  private Unit() {}

  static String of(OldClaim claim, @Nullable Form form) {
    if (form == null) {
      return shortened(claim.unit());
    }
    return switch (form) {
      case FACTOR -> claim.ratioUnit() ? claim.unit() : "x";
      case SHARE ->
          claim.ratioUnit() || claim.percentUnit()
              ? claim.unit()
              : claim.percentWords() ? "%" : "x";
      case CUT, GAIN, GROWTH, LOSS -> claim.percentUnit() ? claim.unit() : "%";
      case MAGNITUDE -> claim.ordersUnit() ? claim.unit() : "orders";
      case COSTS, YIELDS -> shortened(claim.unit());
    };
  }

  private static String shortened(String unit) {
    if (unit.length() <= LONGEST) {
      return unit;
    }
    String start = unit.strip();
    int end = Math.min(LONGEST, start.length());
    return start.substring(0, Character.isHighSurrogate(start.charAt(end - 1)) ? end - 1 : end);
  }
}
