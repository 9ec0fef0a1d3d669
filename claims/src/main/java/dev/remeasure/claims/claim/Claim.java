package dev.remeasure.claims.claim;

import dev.remeasure.claims.Check;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark claim of a paper, as it was made.
 *
 * <p>Numbers are {@link BigDecimal} because the digits as written matter: a claim of "3.0x" is
 * tighter than one of "3x".
 *
 * @param id the paper's key, a dot, and a name unique within the paper, e.g. {@code
 *     pndm.step-speedup}
 * @param metric what was measured, e.g. {@code sampling-time}, {@code peak-memory}
 * @param resource what is saved or spent, see {@link Resource}
 * @param statistic which statistic of it, see {@link Statistic}; null if the paper does not say
 * @param form what the number is; null where it gives no factor, and for a parity
 * @param formAlternative another form the same number can be read in; null if the wording is clear
 * @param value the stated number, in {@code unit}; null for a range
 * @param lower lower end of the stated range or bound, in {@code unit}
 * @param upper upper end of the stated range or bound, in {@code unit}
 * @param baselineValue the baseline's own number, in {@code unit}, where both sides are stated
 * @param exactNumber whether the number is a word such as "half" or a count, and not rounded
 * @param qualifier how the wording binds the number in its form
 * @param better which way the quantity improves; null where neither way is better
 * @param subject what is claimed to be good
 * @param baseline what it is compared with; null if the paper names none
 * @param conditions models, data, hardware and settings the claim is bound to
 * @param statement the claim in our words
 * @param locator where in the paper it stands, e.g. {@code abstract}, {@code Table 3}; null if not
 *     recorded
 * @param ambiguity what the wording leaves open
 */
public record Claim(
    String id,
    String metric,
    String resource,
    @Nullable String statistic,
    @Nullable Form form,
    @Nullable Form formAlternative,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal baselineValue,
    boolean exactNumber,
    Qualifier qualifier,
    String unit,
    @Nullable Direction better,
    Role role,
    String subject,
    @Nullable String baseline,
    @Nullable String conditions,
    String statement,
    @Nullable String locator,
    @Nullable String ambiguity) {

  private static final int LONGEST = 200;
  private static final int LONGEST_UNIT = 60;
  private static final Pattern ID =
      Pattern.compile(Paper.KEY.pattern() + "\\." + Paper.KEY.pattern());

  public Claim {
    checkId("id", id);
    Check.text("metric", metric);
    Check.text("resource", resource);
    Statistic.check("statistic", statistic);
    Check.present("qualifier", qualifier);
    Check.text("unit", unit);
    Check.that(unit.length() <= LONGEST_UNIT, "unit", unit, "must have at most 60 characters");
    Check.present("role", role);
    Check.text("subject", subject);
    Check.text("statement", statement);
    Check.decimal("value", value);
    Check.decimal("lower", lower);
    Check.decimal("upper", upper);
    Check.decimal("baselineValue", baselineValue);
    Check.that(
        lower == null || upper == null || lower.compareTo(upper) <= 0,
        "upper",
        upper,
        "must not be below lower (" + lower + ")");
    Check.that(
        qualifier != Qualifier.RANGE || (lower != null && upper != null),
        "qualifier",
        "range",
        "needs both lower and upper");
    Check.that(
        formAlternative == null || form != null,
        "formAlternative",
        formAlternative,
        "needs a form beside it");
    Check.that(
        !qualifier.parity() || form == null, "form", form, "does not go with " + qualifier.words());
    Units.check("form", form, unit);
    Units.check("formAlternative", formAlternative, unit);
  }

  /**
   * Rejects what cannot be the id of a claim.
   *
   * @param field where it was given
   */
  public static void checkId(String field, @Nullable String id) {
    Check.matches(field, id, ID, "PAPER-KEY.CLAIM-NAME, such as pndm.step-speedup");
    Check.that(
        Check.present(field, id).length() <= LONGEST,
        field,
        id,
        "must have at most 200 characters");
  }

  /** The key of the paper that makes this claim. */
  public String paper() {
    return id.substring(0, id.indexOf('.'));
  }

  /** Which way a metric improves. */
  public enum Direction {
    HIGHER,
    LOWER
  }

  /** Whether the paper claims the figure for its own work or cites it. */
  public enum Role {
    RESULT,
    BACKGROUND
  }

  /** How the wording binds the number. */
  public enum Qualifier {
    EXACT("exactly"),
    APPROXIMATELY("about"),
    MORE_THAN("more than"),
    AT_MOST("at most"),
    UP_TO("up to"),
    LESS_THAN("less than"),
    RANGE("between"),
    ORDERS_OF_MAGNITUDE("orders of magnitude"),
    PARITY("on par with"),
    NO_WORSE_THAN("no worse than");

    private final String words;

    Qualifier(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether it claims that there is no difference, or none to the worse. */
    public boolean parity() {
      return this == PARITY || this == NO_WORSE_THAN;
    }

    /** Whether it bounds the number from above, for every configuration. */
    public boolean fromAbove() {
      return this == AT_MOST || this == LESS_THAN;
    }
  }
}
