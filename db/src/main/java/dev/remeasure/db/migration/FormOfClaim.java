package dev.remeasure.db.migration;

import dev.remeasure.claims.claim.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form of a claim of version 1: the one in which its number is the recorded factor, else
 * the one that its direction gives. Where nothing fits it gets none, and what was recorded is kept
 * in words.
 */
final class FormOfClaim {
  private static final double PER_CENT = 0.01;

  private final OldClaim claim;
  private final List<String> remarks = new ArrayList<>();
  private OldNumbers numbers;
  private @Nullable Form form;
  private @Nullable Form alternative;

  private FormOfClaim(OldClaim claim) {
    this.claim = claim;
    numbers = claim.numbers();
  }

  static Formed of(OldClaim claim) {
    return new FormOfClaim(claim).formed();
  }

  private Formed formed() {
    boolean bounded = numbers.bounded();
    if (!bounded) {
      remark(
          "recorded numbers that cannot be calculated with: %s, qualifier %s"
              .formatted(numbers.words(), claim.qualifier()));
      numbers = OldNumbers.NONE;
    } else if (claim.orders()) {
      orders();
    } else if (!claim.parity() && numbers.stated()) {
      among(possible());
    }
    keepFactors();
    String unit = Unit.of(claim, form);
    if (!unit.equals(claim.unit())) {
      remark("recorded the unit " + claim.unit());
    }
    return new Formed(
        form,
        alternative,
        numbers,
        bounded && claim.counted(),
        bounded ? claim.qualifier() : "EXACT",
        unit,
        remarks);
  }

  private Set<Form> possible() {
    return switch (claim.kind()) {
      case RATIO -> EnumSet.of(Form.FACTOR, Form.SHARE);
      case PERCENT_CHANGE -> EnumSet.of(Form.CUT, Form.GAIN, Form.GROWTH, Form.LOSS);
      case ABSOLUTE ->
          claim.bothSides() ? EnumSet.of(Form.COSTS, Form.YIELDS) : EnumSet.noneOf(Form.class);
    };
  }

  private void among(Set<Form> possible) {
    OldFactor factor = claim.factor();
    if (factor != null) {
      form = nearest(possible, factor);
      if (form != null && claim.alternative() != null) {
        possible.remove(form);
        alternative = nearest(possible, claim.alternative());
      }
      return;
    }
    Form likely = LikelyForm.byDirection(claim);
    Form named = LikelyForm.byName(claim);
    if (named != null && named != likely) {
      remark("read the number as a %s, because of the metric's name".formatted(words(named)));
    } else if (likely != null && possible.contains(likely)) {
      form = likely;
      alternative = form == Form.GAIN && LikelyForm.alsoCut(claim) ? Form.CUT : null;
    }
  }

  private @Nullable Form nearest(Set<Form> possible, OldFactor factor) {
    return possible.stream()
        .filter(one -> factor.agrees(least(one), most(one)))
        .min(Comparator.comparingDouble(one -> factor.distance(least(one), most(one))))
        .orElse(null);
  }

  private double least(Form one) {
    return numbers.least(one, scale(one));
  }

  private double most(Form one) {
    return numbers.most(one, scale(one));
  }

  private double scale(Form one) {
    return one == Form.SHARE && claim.percentWords() ? PER_CENT : 1;
  }

  /** "100 x" becomes "2 orders". */
  private void orders() {
    if (!numbers.stated()) {
      return;
    }
    OldNumbers exponents = claim.ordersWords() ? numbers : numbers.with(FormOfClaim::exponent);
    OldFactor factor = claim.factor();
    boolean fits =
        exponents.stated()
            && (factor == null
                || factor.agrees(
                    exponents.least(Form.MAGNITUDE, 1), exponents.most(Form.MAGNITUDE, 1)));
    if (fits) {
      if (!exponents.equals(numbers)) {
        remark("recorded the number as " + numbers.words());
      }
      numbers = exponents;
      form = Form.MAGNITUDE;
    }
  }

  private static @Nullable BigDecimal exponent(@Nullable BigDecimal number) {
    if (number == null || number.signum() <= 0) {
      return null;
    }
    BigDecimal power = number.stripTrailingZeros();
    return power.precision() == 1 && power.unscaledValue().intValue() == 1
        ? BigDecimal.valueOf(-power.scale())
        : null;
  }

  /** What the form does not say of the recorded factors is said in words. */
  private void keepFactors() {
    keep("factor", claim.factor(), form);
    keep("other factor", claim.alternative(), alternative);
  }

  private void keep(String name, @Nullable OldFactor factor, @Nullable Form found) {
    boolean parity = claim.parity() && factor != null && factor.agrees(1, 1);
    if (factor != null && found == null && !parity) {
      remark("recorded the %s %s, baseline ÷ subject".formatted(name, factor.words()));
    }
  }

  private static String words(Form form) {
    return switch (form) {
      case GROWTH, SHARE -> "higher cost";
      default -> "lower cost";
    };
  }

  private void remark(String did) {
    remarks.add("An earlier version " + did + ".");
  }
}
