package dev.remeasure.runner.component;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim.Direction;
import java.util.Map;

/**
 * What a JMH auxiliary counter or secondary result measures.
 *
 * @param label JMH's
 * @param metric name of the metric it becomes
 * @param unit null-free: JMH knows none for a counter
 */
public record Quantity(
    String label, String metric, String resource, String unit, Direction better) {

  static Quantity of(Map<String, String> mark) {
    return new Quantity(
        mark.getOrDefault("field", ""),
        mark.getOrDefault("metric", ""),
        mark.getOrDefault("resource", ""),
        mark.getOrDefault("unit", ""),
        Boolean.parseBoolean(mark.get("higherIsBetter")) ? Direction.HIGHER : Direction.LOWER);
  }

  /**
   * Reads {@code LABEL=RESOURCE,UNIT,lower|higher}.
   *
   * @throws dev.remeasure.claims.InvalidValue if it is not of that form
   */
  public static Quantity parse(String text) {
    int equals = text.lastIndexOf('=');
    String[] parts = equals < 1 ? new String[0] : text.substring(equals + 1).split(",", -1);
    Check.that(
        parts.length == 3
            && !parts[0].isBlank()
            && !parts[1].isBlank()
            && (parts[2].equals("lower") || parts[2].equals("higher")),
        "--counter",
        text,
        "must be LABEL=RESOURCE,UNIT,lower or LABEL=RESOURCE,UNIT,higher");
    String label = text.substring(0, equals);
    return new Quantity(
        label,
        label,
        parts[0],
        parts[1],
        parts[2].equals("higher") ? Direction.HIGHER : Direction.LOWER);
  }
}
