package dev.remeasure.claims.reading;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import java.util.ArrayList;
import java.util.List;

/** Reads a recorded claim as a factor interval, by the form it states. */
public final class ClaimReader {
  private ClaimReader() {}

  /** The claim's reading, or why it has none. */
  public static ClaimReading read(Claim claim) {
    if (claim.baseline() == null || claim.baseline().isBlank()) {
      return new NotTestable("The claim names no baseline.");
    }
    if (claim.qualifier() == Qualifier.PARITY) {
      return ClaimReading.parity(1.0);
    }
    if (claim.qualifier() == Qualifier.NO_WORSE_THAN) {
      return ClaimReading.parity(null);
    }
    if (claim.value() == null && claim.lower() == null && claim.upper() == null) {
      return new NotTestable("The claim gives no number.");
    }
    Form form = claim.form();
    if (form == null) {
      return new NotTestable(
          "The claim gives a figure of the subject and no ratio to the baseline.");
    }
    if (form.bothSides() && claim.baselineValue() == null) {
      return new NotTestable("The claim gives no figure of the baseline.");
    }
    try {
      Stated stated = Stated.of(claim, form);
      List<FactorRange> readings = new ArrayList<>(List.of(stated.range()));
      if (claim.formAlternative() != null) {
        readings.add(Stated.of(claim, claim.formAlternative()).range());
      }
      return ClaimReading.among(readings, stated.sweeping());
    } catch (InvalidValue e) {
      if (e.field().equals(Intents.FACTOR)) {
        return new NotTestable(
            "The claim says what the subject costs at least, and sets no upper bound to it.");
      }
      return new NotTestable("The claim's numbers give no factor: " + e.getMessage() + ".");
    }
  }
}
