package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Claim.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a range of two, with what stands around it in a phrase.
 *
 * @param sign whether the number is written with a sign
 */
record Stretch(Numbers numbers, String before, String after, boolean sign) {
  static final String NUMBER = "\\d+(?:\\.\\d+)?|\\.\\d+";

  /** Numbers followed by that unit, which may be left out after the first of two. */
  static Pattern pattern(String unit) {
    return Pattern.compile(
        "(?<sign>[-+] ?)?(?<low>"
            + NUMBER
            + ")(?: ?"
            + unit
            + ")?(?: ?- ?| to | and )(?<high>"
            + NUMBER
            + ") ?"
            + unit
            + "|(?<onlySign>[-+] ?)?(?<only>"
            + NUMBER
            + ") ?"
            + unit);
  }

  static Optional<Stretch> in(Wording wording, Pattern pattern, String unit) {
    Matcher matcher = pattern.matcher(wording.rest());
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean range = matcher.group("low") != null;
    String sign = matcher.group(range ? "sign" : "onlySign");
    BigDecimal low = number(matcher.group(range ? "low" : "only"), sign);
    BigDecimal high = range ? number(matcher.group("high"), sign) : low;
    Qualifier qualifier =
        range && wording.qualifier() == Qualifier.EXACT ? Qualifier.RANGE : wording.qualifier();
    return Optional.of(
        new Stretch(
            new Numbers(qualifier, low.min(high), low.max(high), unit, false),
            wording.rest().substring(0, matcher.start()).strip(),
            wording.rest().substring(matcher.end()).strip(),
            sign != null));
  }

  /** Everything but the number itself. */
  String around() {
    return before + " " + after;
  }

  private static BigDecimal number(String digits, @Nullable String sign) {
    BigDecimal number = new BigDecimal(digits);
    return sign != null && sign.startsWith("-") ? number.negate() : number;
  }
}
