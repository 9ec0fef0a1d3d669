package dev.remeasure.claims.reading;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Kind;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a recorded claim as a factor interval.
 *
 * <p>The interval comes from the stated numbers, because their digits say how far rounding may
 * reach. The factor recorded with a claim says which form the numbers have where the wording is
 * open; where no form of the numbers agrees with it (a share of something, a figure taken from
 * elsewhere in the paper), it stands for itself and is not widened by rounding.
 */
public final class ClaimReader {
  private ClaimReader() {}

  /** The claim's reading, or why it has none. */
  public static ClaimReading read(Claim claim) {
    if (claim.baseline() == null || claim.baseline().isBlank()) {
      return new NotTestable("The claim names no baseline, so there is nothing to compare with.");
    }
    try {
      return claim.factor() == null ? derived(claim) : recorded(claim, claim.factor());
    } catch (InvalidValue e) {
      return new NotTestable("The claim's numbers give no factor: " + e.getMessage() + ".");
    }
  }

  private static ClaimReading derived(Claim claim) {
    if (claim.qualifier() == Qualifier.PARITY) {
      return ClaimReading.among(List.of(FactorRange.parity()), false, false);
    }
    Optional<Numbers> numbers = Numbers.of(claim);
    if (numbers.isEmpty()) {
      return new NotTestable("The claim gives no number.");
    }
    if (claim.kind() == Kind.PERCENT_CHANGE && claim.resource().equals("quality")) {
      return new NotTestable(
          "The claim is a difference in quality ("
              + claim.metric()
              + "), which is no ratio of costs.");
    }
    if (claim.kind() == Kind.ABSOLUTE && claim.baselineValue() == null) {
      return new NotTestable("The claim gives a figure of its own and none of its baseline.");
    }
    List<Form> forms = Forms.of(claim);
    if (forms.isEmpty()) {
      return new NotTestable("The claim does not say which way its metric improves.");
    }
    Numbers stated = numbers.get();
    return ClaimReading.among(
        forms.stream().map(stated::as).toList(), stated.best(forms.getFirst()), false);
  }

  private static ClaimReading recorded(Claim claim, Factor factor) {
    List<FactorRange> readings = new ArrayList<>();
    readings.add(matching(claim, factor));
    if (claim.factorAlternative() != null) {
      readings.add(matching(claim, claim.factorAlternative()));
    }
    return ClaimReading.among(readings, claim.qualifier() == Qualifier.UP_TO, true);
  }

  /** The form of the stated numbers that agrees with the factor, else the factor as it is. */
  private static FactorRange matching(Claim claim, Factor factor) {
    FactorRange range = range(claim.qualifier(), factor);
    Numbers numbers = Numbers.of(claim).orElse(null);
    if (numbers == null) {
      return range;
    }
    for (Form form : formsOf(claim)) {
      FactorRange derived = tried(numbers, form);
      if (derived != null && derived.agrees(range)) {
        return derived;
      }
    }
    return range;
  }

  private static @Nullable FactorRange tried(Numbers numbers, Form form) {
    try {
      return numbers.as(form);
    } catch (InvalidValue impossible) {
      return null;
    }
  }

  /** Every form a claim of this kind can have, the likely ones first. */
  private static List<Form> formsOf(Claim claim) {
    Set<Form> possible =
        switch (claim.kind()) {
          case RATIO -> EnumSet.of(Form.FACTOR, Form.RECIPROCAL);
          case PERCENT_CHANGE -> EnumSet.of(Form.CUT, Form.GAIN, Form.GROWTH);
          case ABSOLUTE ->
              claim.baselineValue() == null
                  ? EnumSet.noneOf(Form.class)
                  : EnumSet.of(Form.COSTS, Form.YIELDS);
        };
    List<Form> forms = new ArrayList<>(Forms.of(claim));
    possible.stream().filter(form -> !forms.contains(form)).forEach(forms::add);
    return forms;
  }

  private static FactorRange range(Qualifier qualifier, Factor factor) {
    BigDecimal lower = factor.lower();
    BigDecimal upper = factor.upper();
    String words = words(qualifier, lower, upper) + " (recorded reading)";
    if (qualifier == Qualifier.ORDERS_OF_MAGNITUDE && lower != null) {
      return FactorRange.exactly(words, 0.5 * lower.doubleValue(), 5 * lower.doubleValue());
    }
    Double b = upper == null ? null : Double.valueOf(upper.doubleValue());
    if (qualifier == Qualifier.UP_TO && b != null) {
      return FactorRange.exactly(words, b, b);
    }
    return FactorRange.exactly(words, lower == null ? 0 : lower.doubleValue(), b);
  }

  private static String words(
      Qualifier qualifier, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    if (qualifier == Qualifier.UP_TO) {
      return "up to " + upper + "x";
    }
    if (lower == null || upper == null) {
      return lower == null ? "at most " + upper + "x" : "at least " + lower + "x";
    }
    return lower.compareTo(upper) == 0 ? lower + "x" : lower + "x to " + upper + "x";
  }
}
