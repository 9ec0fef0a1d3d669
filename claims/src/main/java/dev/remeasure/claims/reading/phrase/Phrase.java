package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import java.util.List;
import java.util.Optional;

/**
 * A claim read from a phrase such as {@code cuts to 40 %}, {@code 120 ms to 40 ms} or {@code up to
 * 3.7x faster}.
 *
 * @param reading the factor interval, or why there is none
 * @param qualifier how the wording binds the number
 * @param notes other ways to take the wording that are not scored, as sentences
 */
public record Phrase(ClaimReading reading, Qualifier qualifier, List<String> notes) {

  /** Whom the phrase speaks of. */
  public enum Said {
    OF_SUBJECT,
    /** "The rival is 10x slower": roles inverted, the subject is 10x faster. */
    OF_RIVAL
  }

  private static final int LONGEST = 200;

  private static final List<PhraseRule> RULES =
      List.of(
          new ParityRule(),
          new MagnitudeRule(),
          new AmountsRule(),
          new PercentRule(),
          new PartRule(),
          new TimesRule());

  public Phrase {
    notes = List.copyOf(notes);
  }

  /**
   * Reads a phrase.
   *
   * @throws InvalidValue if it has none of the known forms, or is longer than 200 characters
   */
  public static Phrase read(String phrase, Said said) {
    Check.text("phrase", phrase);
    Check.that(phrase.length() <= LONGEST, "phrase", phrase, "must not exceed 200 characters");
    Wording wording = Wording.of(phrase);
    Phrase read =
        RULES.stream()
            .map(rule -> rule.read(wording))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() ->
                new InvalidValue(
                    "phrase",
                    phrase,
                    "must be like “2.2x faster”, “cuts to 40 %” or “120 ms to 40 ms”"));
    return said == Said.OF_RIVAL && read.reading instanceof Testable testable
        ? new Phrase(testable.inverted(), read.qualifier, read.notes)
        : read;
  }

  /** Numbers in all the forms that the wording leaves possible, the likeliest first. */
  static Phrase of(Numbers numbers, List<Form> forms, String... notes) {
    return new Phrase(reading(numbers, forms), numbers.qualifier(), List.of(notes));
  }

  private static ClaimReading reading(Numbers numbers, List<Form> forms) {
    try {
      return ClaimReading.among(
          forms.stream().map(numbers::as).toList(), numbers.sweeping(forms.getFirst()));
    } catch (InvalidValue e) {
      return new NotTestable("The claim's numbers give no factor: " + e.getMessage() + ".");
    }
  }
}
