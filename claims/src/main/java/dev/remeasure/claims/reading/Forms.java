package dev.remeasure.claims.reading;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which forms the numbers of a claim may have; more than one where the wording leaves it open. */
final class Forms {
  private static final Pattern WORSE =
      Pattern.compile("slow|overhead|more (time|memory|energy|cost)|longer|increase|growth");
  private static final Pattern SHARE = Pattern.compile("%.*\\bof\\b.*");
  private static final Pattern SPEED = Pattern.compile("speed|faster|quicker");
  private static final Pattern CUT = Pattern.compile("reduction|saving|decrease|cut|less|fewer");

  private Forms() {}

  /** Possible forms, the likelier one first; empty if none makes sense. */
  static List<Form> of(Claim claim) {
    return switch (claim.kind()) {
      case RATIO -> List.of(ratio(claim));
      case PERCENT_CHANGE -> percent(claim);
      case ABSOLUTE -> absolute(claim);
    };
  }

  private static Form ratio(Claim claim) {
    if (SHARE.matcher(claim.unit()).find()) {
      return Form.SHARE;
    }
    if (claim.better() != Direction.LOWER) {
      return mentions(claim, WORSE) ? Form.RECIPROCAL : Form.FACTOR;
    }
    // Where less is better, "0.4x" is the share that is left, "3x less" the factor.
    boolean share = claim.value() != null && claim.value().doubleValue() < 1;
    return share || mentions(claim, WORSE) ? Form.RECIPROCAL : Form.FACTOR;
  }

  private static List<Form> percent(Claim claim) {
    if (mentions(claim, WORSE)) {
      return List.of(Form.GROWTH);
    }
    if (claim.better() == Direction.LOWER || mentions(claim, CUT)) {
      return List.of(Form.CUT);
    }
    boolean cutPossible = highest(claim) < 100 && claim.qualifier() != Qualifier.PARITY;
    return mentions(claim, SPEED) && cutPossible
        ? List.of(Form.GAIN, Form.CUT)
        : List.of(Form.GAIN);
  }

  private static List<Form> absolute(Claim claim) {
    if (claim.better() == null || claim.baselineValue() == null) {
      return List.of();
    }
    return List.of(claim.better() == Direction.LOWER ? Form.COSTS : Form.YIELDS);
  }

  private static double highest(Claim claim) {
    return claim.value() != null
        ? claim.value().doubleValue()
        : claim.upper() != null ? claim.upper().doubleValue() : Double.NaN;
  }

  private static boolean mentions(Claim claim, Pattern words) {
    String text = (claim.metric().replace('-', ' ') + ' ' + claim.unit()).toLowerCase(Locale.ROOT);
    return words.matcher(text).find();
  }
}
