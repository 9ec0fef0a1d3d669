package dev.remeasure.db.migration;

import dev.remeasure.claims.claim.Claim.Direction;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A claim as version 1 recorded it, as far as its form depends on it.
 *
 * @param qualifier name of the qualifier
 * @param factor recorded beside the number; null if none was
 * @param alternative another factor that was recorded; null if none was
 */
record OldClaim(
    String metric,
    String resource,
    Kind kind,
    OldNumbers numbers,
    String qualifier,
    String unit,
    @Nullable Direction better,
    @Nullable OldFactor factor,
    @Nullable OldFactor alternative) {

  private static final Set<String> TIMES = Set.of("x", "×", "times", "fold");
  private static final Set<String> PERCENT = Set.of("%", "percent", "per cent");
  private static final Set<String> ORDERS = Set.of("orders", "orders of magnitude");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(time ?|sampling )?steps?\\b.*|(\\w+ )?(calls|evaluations|iterations|rounds|bits|tokens)"
              + "|operations|instructions|count");

  /** How a number was expressed. */
  enum Kind {
    RATIO,
    PERCENT_CHANGE,
    ABSOLUTE
  }

  boolean parity() {
    return qualifier.equals("PARITY");
  }

  boolean orders() {
    return kind == Kind.RATIO && qualifier.equals("ORDERS_OF_MAGNITUDE");
  }

  boolean bothSides() {
    return numbers.base() != null && !ratioUnit() && !ORDERS.contains(lowerUnit());
  }

  /** Whether the number is a count, which version 1 did not take for rounded. */
  boolean counted() {
    return kind == Kind.ABSOLUTE && COUNTED.matcher(lowerUnit()).matches() && numbers.whole();
  }

  boolean ratioUnit() {
    return TIMES.contains(lowerUnit());
  }

  boolean percentUnit() {
    return PERCENT.contains(lowerUnit());
  }

  /** Whether the unit speaks of per cent, if only in its first word. */
  boolean percentWords() {
    return PERCENT.stream().anyMatch(lowerUnit()::startsWith);
  }

  boolean ordersUnit() {
    return ORDERS.contains(lowerUnit());
  }

  boolean ordersWords() {
    return lowerUnit().contains("order");
  }

  /** Whether the words stand in the name of the metric or in the unit. */
  boolean mentions(Pattern words) {
    String text = metric.replace('-', ' ') + ' ' + unit;
    return words.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private String lowerUnit() {
    return unit.strip().toLowerCase(Locale.ROOT);
  }
}
