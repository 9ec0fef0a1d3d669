package dev.remeasure.reports.edits;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.reports.recorded.ClaimFields;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes claims and papers of texts; errors name the domain's field. */
final class Build {
  private Build() {}

  static Claim claim(Map<String, @Nullable String> values, Predicate<String> paperIsKnown) {
    Claim claim =
        new Claim(
            Check.present("id", values.get("claim")),
            Check.present("metric", values.get("metric")),
            Check.present("resource", values.get("resource")),
            values.get("statistic"),
            word("form", values.get("form"), Form.values()),
            word("formAlternative", values.get("form_alternative"), Form.values()),
            number("value", values.get("value")),
            number("lower", values.get("lower")),
            number("upper", values.get("upper")),
            number("baselineValue", values.get("baseline_value")),
            yes("exactNumber", values.get("exact_number")),
            Check.present(
                "qualifier", word("qualifier", values.get("qualifier"), Claim.Qualifier.values())),
            Check.present("unit", values.get("unit")),
            word("better", values.get("better"), Claim.Direction.values()),
            Check.present("role", word("role", values.get("role"), Claim.Role.values())),
            Check.present("subject", values.get("subject")),
            values.get("baseline"),
            values.get("conditions"),
            Check.present("statement", values.get("statement")),
            values.get("locator"),
            values.get("ambiguity"));
    Check.that(
        paperIsKnown.test(claim.paper()),
        "id",
        claim.id(),
        "must begin with the key of a recorded paper, or of one in the sheet Papers");
    return claim;
  }

  static Paper paper(Map<String, @Nullable String> values, @Nullable Paper recorded) {
    return new Paper(
        Check.present("key", values.get("key")),
        recorded == null ? 0 : recorded.number(),
        Check.present("title", values.get("title")),
        Check.present("year", whole("year", values.get("year"))),
        values.get("arxiv"),
        yes("arxivVerified", values.get("arxiv_verified")),
        address("code", values.get("code")),
        address("project", values.get("project")),
        values.get("qualitative"));
  }

  private static <E extends Enum<E>> @Nullable E word(
      String field, @Nullable String text, E[] constants) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(constants)
        .filter(c -> ClaimFields.word(c).equalsIgnoreCase(text) || c.name().equals(text))
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                field,
                text,
                "must be one of "
                    + Arrays.stream(constants)
                        .map(ClaimFields::word)
                        .collect(Collectors.joining(", "))));
  }

  private static @Nullable BigDecimal number(String field, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new InvalidValue(field, text, "must be a number such as 2.5");
    }
  }

  private static @Nullable Integer whole(String field, @Nullable String text) {
    BigDecimal number = number(field, text);
    try {
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException e) {
      throw new InvalidValue(field, String.valueOf(text), "must be a whole number");
    }
  }

  private static boolean yes(String field, @Nullable String text) {
    if (text == null || text.equalsIgnoreCase("no")) {
      return false;
    }
    Check.that(text.equalsIgnoreCase("yes"), field, text, "must be yes or no");
    return true;
  }

  private static @Nullable URI address(String field, @Nullable String text) {
    try {
      return text == null ? null : new URI(text.strip());
    } catch (URISyntaxException e) {
      throw new InvalidValue(field, text, "must be an address such as https://example.org");
    }
  }
}
