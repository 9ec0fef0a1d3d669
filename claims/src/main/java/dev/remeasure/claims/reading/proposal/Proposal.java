package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.Stated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim proposed from words.
 *
 * @param span the words it came from
 * @param forms what the number can be, the likeliest first; empty for a parity
 * @param lower the number as written, or the lower end of a range; null for a parity
 * @param upper the upper end of a range; null elsewhere
 * @param base the baseline's own number in {@code unit}; null unless both are stated
 * @param unit of the numbers; empty for a parity
 * @param exactNumber whether the number is a word such as "twice", and not rounded
 * @param resource null if the words do not say
 * @param statistic null if the words do not say
 * @param subject null if the words do not say
 * @param baseline null if the words do not say
 * @param conditions null if the words do not say
 * @param notes other ways to take the words, as sentences
 */
public record Proposal(
    Span span,
    List<Form> forms,
    Qualifier qualifier,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal base,
    String unit,
    boolean exactNumber,
    @Nullable String resource,
    @Nullable String statistic,
    @Nullable String subject,
    @Nullable String baseline,
    @Nullable String conditions,
    List<String> notes) {
  public Proposal {
    forms = List.copyOf(forms);
    notes = List.copyOf(notes);
  }

  /** The fields that a person still has to give before it can be recorded and tested. */
  public List<String> open() {
    return List.of(
            resource == null ? "resource" : "",
            subject == null ? "subject" : "",
            baseline == null ? "baseline" : "")
        .stream()
        .filter(field -> !field.isEmpty())
        .toList();
  }

  /** What the numbers are read as, once it is said what they are compared with. */
  public ClaimReading reading() {
    if (qualifier.parity()) {
      return ClaimReading.parity(qualifier == Qualifier.PARITY ? 1.0 : null);
    }
    try {
      List<Stated> stated = forms.stream().map(this::stated).toList();
      return ClaimReading.among(
          stated.stream().map(Stated::range).toList(), stated.getFirst().sweeping());
    } catch (InvalidValue e) {
      return new NotTestable("The numbers give no factor: " + e.getMessage() + ".");
    }
  }

  private Stated stated(Form form) {
    return new Stated(
        qualifier, form, lower, upper == null ? lower : upper, base, unit, exactNumber, null);
  }

  Proposal shifted(int by) {
    return new Proposal(
        span.shifted(by),
        forms,
        qualifier,
        lower,
        upper,
        base,
        unit,
        exactNumber,
        resource,
        statistic,
        subject,
        baseline,
        conditions,
        notes);
  }

  Proposal against(@Nullable String other) {
    return new Proposal(
        span,
        forms,
        qualifier,
        lower,
        upper,
        base,
        unit,
        exactNumber,
        resource,
        statistic,
        subject,
        baseline == null ? other : baseline,
        conditions,
        notes);
  }
}
