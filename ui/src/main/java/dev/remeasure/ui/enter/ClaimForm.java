package dev.remeasure.ui.enter;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.ui.form.Fields;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A claim, and a paper, made of the fields of a form. */
final class ClaimForm {
  /** So that no number's plain form is longer than anybody wants to see. */
  private static final int LONGEST_NUMBER = 40;

  private ClaimForm() {}

  /**
   * The claim.
   *
   * @throws InvalidValue naming the field that is wrong
   */
  static Claim claim(Fields fields) {
    Form form = one(Form.values(), "form", fields.text("form"));
    Qualifier qualifier = one(Qualifier.values(), "qualifier", needed(fields, "qualifier"));
    String unit = fields.text("unit");
    return new Claim(
        needed(fields, "paper") + "." + needed(fields, "name"),
        fields.text("metric") == null ? needed(fields, "resource") : fields.value("metric"),
        needed(fields, "resource"),
        fields.text("statistic"),
        qualifier != null && qualifier.parity() ? null : form,
        null,
        number(fields, "value"),
        number(fields, "lower"),
        number(fields, "upper"),
        number(fields, "baselineValue"),
        false,
        qualifier == null ? Qualifier.EXACT : qualifier,
        unit == null ? (form == null || form.unit().isEmpty() ? "x" : form.unit()) : unit,
        one(Direction.values(), "better", fields.text("better")),
        Role.RESULT,
        needed(fields, "subject"),
        fields.text("baseline"),
        fields.text("conditions"),
        needed(fields, "statement"),
        fields.text("locator"),
        null);
  }

  /** The paper that is not recorded yet. */
  static Paper paper(Fields fields) {
    return new Paper(
        needed(fields, "paper"),
        0,
        needed(fields, "title"),
        year(needed(fields, "year")),
        fields.text("arxiv"),
        false,
        null,
        null,
        null);
  }

  private static String needed(Fields fields, String name) {
    String text = fields.text(name);
    if (text == null) {
      throw new InvalidValue(name, "empty", "is needed");
    }
    return text;
  }

  private static int year(String text) {
    if (!text.matches("\\d{4}")) {
      throw new InvalidValue("year", text, "must be a year of four digits");
    }
    return Integer.parseInt(text);
  }

  private static @Nullable BigDecimal number(Fields fields, String name) {
    String text = fields.text(name);
    if (text == null) {
      return null;
    }
    if (text.length() <= LONGEST_NUMBER && text.matches("[+-]?\\d+(\\.\\d+)?")) {
      return new BigDecimal(text);
    }
    throw new InvalidValue(name, text, "must be a number such as 2.2");
  }

  private static <E extends Enum<E>> @Nullable E one(
      E[] values, String field, @Nullable String text) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new InvalidValue(field, text, "must be one of the list"));
  }
}
