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
 * @param metric what was measured, e.g. {@code speedup}, {@code peak-memory}
 * @param resource what is saved or spent, e.g. {@code time}, {@code memory}, {@code steps}
 * @param value the stated number, in {@code unit}; null for a range
 * @param lower lower end of the stated range or bound, in {@code unit}
 * @param upper upper end of the stated range or bound, in {@code unit}
 * @param baselineValue the baseline's own number, in {@code unit}, where both sides are stated
 * @param better which way the metric improves; null where neither way is better
 * @param subject what is claimed to be good
 * @param baseline what it is compared with; null if the paper names none
 * @param conditions models, data, hardware and settings the claim is bound to
 * @param statement the claim in our words
 * @param locator where in the paper it stands, e.g. {@code abstract}, {@code Table 3}; null if not
 *     recorded
 * @param factor our reading as a factor interval, baseline ÷ subject; null if the claim gives none
 * @param factorAlternative another defensible reading
 * @param ambiguity what the wording leaves open
 */
public record Claim(
    String id,
    String metric,
    String resource,
    Kind kind,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal baselineValue,
    Qualifier qualifier,
    String unit,
    @Nullable Direction better,
    Role role,
    String subject,
    @Nullable String baseline,
    @Nullable String conditions,
    String statement,
    @Nullable String locator,
    @Nullable Factor factor,
    @Nullable Factor factorAlternative,
    @Nullable String ambiguity) {

  private static final int LONGEST = 200;
  private static final Pattern ID =
      Pattern.compile(Paper.KEY.pattern() + "\\." + Paper.KEY.pattern());

  public Claim {
    checkId("id", id);
    Check.text("metric", metric);
    Check.text("resource", resource);
    Check.present("kind", kind);
    Check.present("qualifier", qualifier);
    Check.text("unit", unit);
    Check.present("role", role);
    Check.text("subject", subject);
    Check.text("statement", statement);
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

  /** How the claimed number is expressed. */
  public enum Kind {
    /** A multiple, such as 2.2x. */
    RATIO,
    /** A change in percent, such as −40 %. */
    PERCENT_CHANGE,
    /** A figure in the metric's own unit, such as 78 ms. */
    ABSOLUTE
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
    UP_TO("up to"),
    LESS_THAN("less than"),
    RANGE("between"),
    ORDERS_OF_MAGNITUDE("orders of magnitude"),
    PARITY("no worse than");

    private final String words;

    Qualifier(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
