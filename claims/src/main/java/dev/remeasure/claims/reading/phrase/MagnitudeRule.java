package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Two orders of magnitude". */
final class MagnitudeRule implements PhraseRule {
  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d{1,2}(?:\\.\\d+)?) )?orders? of magnitude");

  @Override
  public Optional<Phrase> read(Wording wording) {
    Matcher matcher = WORDS.matcher(wording.rest());
    if (!matcher.find()) {
      return Optional.empty();
    }
    if (matcher.group(1) == null) {
      return Optional.of(
          new Phrase(
              new NotTestable("The claim does not say how many orders of magnitude."),
              Qualifier.ORDERS_OF_MAGNITUDE,
              List.of()));
    }
    BigDecimal orders = new BigDecimal(matcher.group(1));
    BigDecimal signed = Cues.WORSE.in(wording.rest()) ? orders.negate() : orders;
    Numbers numbers = new Numbers(Qualifier.ORDERS_OF_MAGNITUDE, signed, signed, "orders", true);
    return Optional.of(Phrase.of(numbers, List.of(Form.MAGNITUDE)));
  }
}
