package dev.remeasure.db.migration;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of a claim beside which no factor was recorded. */
final class LikelyForm {
  private static final Pattern WORSE =
      Pattern.compile("slow|overhead|more (time|memory|energy|cost)|longer|increase|growth");
  private static final Pattern CUT = Pattern.compile("reduction|saving|decrease|cut|less|fewer");
  private static final Pattern SPEED = Pattern.compile("speed|faster|quicker");

  private LikelyForm() {}

  /** What kind, unit and direction say; null if they do not say it. */
  static @Nullable Form byDirection(OldClaim claim) {
    return switch (claim.kind()) {
      case RATIO -> ratio(claim);
      case PERCENT_CHANGE ->
          // A difference in quality is no ratio of costs.
          claim.resource().equals("quality") ? null : either(claim, Form.CUT, Form.GAIN);
      case ABSOLUTE -> either(claim, Form.COSTS, Form.YIELDS);
    };
  }

  /** What version 1 took from the name of the metric, whatever its direction; null if nothing. */
  static @Nullable Form byName(OldClaim claim) {
    return switch (claim.kind()) {
      case RATIO -> !claim.percentWords() && claim.mentions(WORSE) ? Form.SHARE : null;
      case PERCENT_CHANGE ->
          claim.mentions(WORSE) ? Form.GROWTH : claim.mentions(CUT) ? Form.CUT : null;
      case ABSOLUTE -> null;
    };
  }

  /** "40 % faster" can be more work done, or less time taken. */
  static boolean alsoCut(OldClaim claim) {
    return claim.mentions(SPEED) && claim.numbers().largest() < 100;
  }

  private static Form ratio(OldClaim claim) {
    boolean left = claim.better() == Direction.LOWER && claim.numbers().largest() < 1;
    return left || claim.percentWords() ? Form.SHARE : Form.FACTOR;
  }

  private static @Nullable Form either(OldClaim claim, Form less, Form more) {
    return claim.better() == null ? null : claim.better() == Direction.LOWER ? less : more;
  }
}
