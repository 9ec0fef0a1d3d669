package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.Stated;
import dev.remeasure.claims.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "120 ms to 40 ms": the baseline's figure, then the subject's, in units of one kind. */
final class AmountsRule implements PhraseRule {
  private static final String UNIT = "(?!x\\b|to\\b|down\\b)\\p{L}[\\p{L}/]*";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<base>"
              + Stretch.NUMBER
              + ") ?(?<baseUnit>"
              + UNIT
              + ")? (?:down )?(?:to|->|→) "
              + "(?<value>"
              + Stretch.NUMBER
              + ") ?(?<unit>"
              + UNIT
              + ")");

  @Override
  public Optional<Phrase> read(Wording wording) {
    Matcher matcher = WORDS.matcher(wording.written());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Unit unit = Unit.of(matcher.group("unit"));
    String baseUnit = matcher.group("baseUnit");
    // "2.3 to 3.6 times" has no unit of its own and is a range of factors.
    if (baseUnit == null && !unit.known()) {
      return Optional.empty();
    }
    Unit from = baseUnit == null ? unit : Unit.of(baseUnit);
    BigDecimal base =
        new BigDecimal(matcher.group("base"))
            .multiply(new BigDecimal(from.in(unit), MathContext.DECIMAL32));
    BigDecimal value = new BigDecimal(matcher.group("value"));
    Form form = unit.rate() ? Form.YIELDS : Form.COSTS;
    Stated stated =
        new Stated(
            wording.qualifier(), form, value, value, base, matcher.group("unit"), false, null);
    return Optional.of(
        new Phrase(
            ClaimReading.among(List.of(stated.range()), stated.sweeping()),
            wording.qualifier(),
            List.of()));
  }
}
