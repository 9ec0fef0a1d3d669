package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.runner.fork.Quantity;

/** Counters as the user declares them. */
final class CounterSyntax {
  private CounterSyntax() {}

  /**
   * Reads {@code LABEL=RESOURCE,UNIT,lower|higher}.
   *
   * @throws dev.remeasure.claims.InvalidValue if it is not of that form
   */
  static Quantity parse(String text) {
    int equals = text.lastIndexOf('=');
    String[] parts = equals < 1 ? new String[0] : text.substring(equals + 1).split(",", -1);
    Check.that(
        parts.length == 3
            && !parts[0].isBlank()
            && !parts[1].isBlank()
            && (parts[2].equals("lower") || parts[2].equals("higher")),
        Option.COUNTER.toString(),
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
