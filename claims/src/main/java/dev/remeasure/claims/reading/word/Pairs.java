package dev.remeasure.claims.reading.word;

import dev.remeasure.claims.claim.Units;
import dev.remeasure.claims.reading.word.Quantity.Kind;
import dev.remeasure.claims.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "From 120 ms to 40 ms", "0.3 s instead of 2 s": the figures of both sides. */
final class Pairs {
  private static final Set<String> ARROWS = Set.of("->", "→", "=>");
  private static final Set<String> UP_OR_DOWN = Set.of("up", "down");
  private static final Set<String> INSTEAD = Set.of("instead", "down", "up");
  private static final Set<String> WITH = Set.of("to", "with");
  private static final Set<String> OF = Set.of("of", "from");

  private Pairs() {}

  /** The two figures that begin at that token; null if no other follows the first. */
  static @Nullable Quantity at(Tokens tokens, int index, Amount first) {
    int next = first.to();
    boolean arrow = tokens.in(next, ARROWS);
    boolean later = tokens.in(next, UP_OR_DOWN) && tokens.word(next + 1).equals("to");
    boolean from = tokens.word(index - 1).equals("from");
    boolean to = tokens.word(next).equals("to");
    if (arrow || to || later) {
      Amount second = Amount.at(tokens, next + (later ? 2 : 1));
      boolean percent = second != null && second.kind() == Kind.PERCENT;
      boolean told = percent ? from || arrow : to || arrow || later;
      return second == null || !told ? null : pair(index, first, second, second.to());
    }
    if (tokens.word(next).equals("from") && tokens.word(index - 1).equals("to")) {
      Amount earlier = Amount.at(tokens, next + 1);
      return earlier == null ? null : pair(index, earlier, first, earlier.to());
    }
    int compared = tokens.word(next).equals(",") ? next + 1 : next;
    if (tokens.word(compared).equals("compared") && tokens.in(compared + 1, WITH)) {
      Amount other = Amount.at(tokens, compared + 2);
      return other == null ? null : pair(index, other, first, other.to());
    }
    boolean instead = tokens.in(next, INSTEAD) && tokens.in(next + 1, OF);
    boolean rather = tokens.word(next).equals("rather") && tokens.word(next + 1).equals("than");
    if (instead || rather) {
      Amount second = Amount.at(tokens, next + 2);
      return second == null ? null : pair(index, second, first, second.to());
    }
    return null;
  }

  private static @Nullable Quantity pair(int index, Amount base, Amount value, int to) {
    String baseUnit = base.unit().isEmpty() ? value.unit() : base.unit();
    String unit = value.unit().isEmpty() ? base.unit() : value.unit();
    Kind kind = value.unit().isEmpty() ? base.kind() : value.kind();
    boolean figures = kind == Kind.FIGURE || kind == Kind.PERCENT;
    if (!figures
        || unit.isEmpty()
        || unit.equals("?")
        || baseUnit.equals("?")
        || base.kind() == Kind.TIMES
        || base.value().signum() == 0) {
      return null;
    }
    BigDecimal from = base.value();
    if (!baseUnit.equals(unit)) {
      Unit one = Unit.of(baseUnit);
      Unit other = Unit.of(unit);
      if (Units.percent(unit) || Units.percent(baseUnit) || !one.sameKind(other)) {
        return null;
      }
      from = from.multiply(new BigDecimal(one.in(other), MathContext.DECIMAL32));
    }
    BigDecimal plain = new BigDecimal(from.stripTrailingZeros().toPlainString());
    return new Quantity(
        Kind.PAIR,
        index,
        to,
        value.value(),
        null,
        baseUnit.equals(unit) ? from : plain,
        unit,
        false,
        0);
  }
}
