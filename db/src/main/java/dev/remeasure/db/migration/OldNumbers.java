package dev.remeasure.db.migration;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Form;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that version 1 recorded of a claim. */
record OldNumbers(
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal base) {

  static final OldNumbers NONE = new OldNumbers(null, null, null, null);

  /** Whether a number is stated of the subject. */
  boolean stated() {
    return value != null || lower != null || upper != null;
  }

  /** Whether they can be calculated with. */
  boolean bounded() {
    try {
      all().forEach(number -> Check.decimal("number", number));
      return true;
    } catch (InvalidValue unbounded) {
      return false;
    }
  }

  boolean whole() {
    return all().allMatch(number -> number.stripTrailingZeros().scale() <= 0);
  }

  /** The smaller factor of the two that a range has in this form, or the one of a number. */
  double least(Form form, double scale) {
    return Math.min(factor(form, smallest(), scale), factor(form, largest(), scale));
  }

  double most(Form form, double scale) {
    return Math.max(factor(form, smallest(), scale), factor(form, largest(), scale));
  }

  double smallest() {
    return number(lower, upper);
  }

  double largest() {
    return number(upper, lower);
  }

  /** The subject's numbers, each as {@code changed} makes it. */
  OldNumbers with(UnaryOperator<@Nullable BigDecimal> changed) {
    return new OldNumbers(changed.apply(value), changed.apply(lower), changed.apply(upper), base);
  }

  String words() {
    StringBuilder words = new StringBuilder();
    add(words, "value", value);
    add(words, "lower", lower);
    add(words, "upper", upper);
    add(words, "baseline", base);
    return words.toString();
  }

  private static void add(StringBuilder words, String name, @Nullable BigDecimal number) {
    if (number != null) {
      words.append(words.isEmpty() ? "" : ", ").append(name).append(' ').append(number);
    }
  }

  private double factor(Form form, double number, double scale) {
    double x = form == Form.CUT || form == Form.LOSS ? Math.abs(number) : number;
    return form.factor(x * scale, base == null ? 1 : base.doubleValue());
  }

  private double number(@Nullable BigDecimal end, @Nullable BigDecimal other) {
    BigDecimal number = value != null ? value : end != null ? end : other;
    return number == null ? Double.NaN : number.doubleValue();
  }

  private Stream<BigDecimal> all() {
    return Stream.of(value, lower, upper, base).filter(number -> number != null);
  }
}
