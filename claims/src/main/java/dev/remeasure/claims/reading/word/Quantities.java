package dev.remeasure.claims.reading.word;

import dev.remeasure.claims.reading.word.Quantity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a sentence. */
public final class Quantities {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> HALVES = Set.of("half", "halve", "halves", "halved", "halving");
  private static final Set<String> NOT_HALF = Set.of("and", "first", "second", "other", "latter");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> COUNTED_UP = Set.of("party", "time", "generation");
  private static final Set<String> DOUBLED =
      Set.of("precision", "buffering", "buffer", "float", "check", "checking");

  private final Tokens tokens;

  private Quantities(Tokens tokens) {
    this.tokens = tokens;
  }

  public static List<Quantity> in(Tokens tokens) {
    Quantities finder = new Quantities(tokens);
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Quantity one = finder.at(at);
      if (one == null) {
        at++;
      } else {
        found.add(one);
        at = one.to();
      }
    }
    return found;
  }

  private @Nullable Quantity at(int index) {
    Quantity part = part(index);
    if (part != null) {
      return part;
    }
    BigDecimal multiple = Numerals.multiple(tokens.word(index));
    if (multiple != null) {
      return tokens.word(index).equals("double") && tokens.in(index + 1, DOUBLED)
          ? null
          : one(Kind.TIMES, index, index + 1, multiple, true);
    }
    Amount low = Amount.at(tokens, index);
    if (low == null) {
      return null;
    }
    Quantity pair = Pairs.at(tokens, index, low);
    Quantity read = pair == null ? numbers(index, low) : pair;
    return signed(read, index);
  }

  /** One number, or a range of two. */
  private @Nullable Quantity numbers(int index, Amount low) {
    Amount high = range(index, low);
    Amount last = high == null ? low : high;
    boolean factor =
        last.kind() == Kind.FIGURE
            && last.unit().isEmpty()
            && tokens.word(index - 1).equals("of")
            && tokens.word(index - 2).startsWith("factor");
    Kind kind = factor ? Kind.TIMES : last.kind();
    if (low.word() && kind == Kind.FIGURE) {
      return null;
    }
    return new Quantity(
        kind,
        index,
        last.to(),
        low.value(),
        high == null ? null : high.value(),
        null,
        last.unit(),
        (last.word() && high == null) || kind == Kind.ORDERS,
        0);
  }

  private @Nullable Amount range(int index, Amount low) {
    int next = low.to();
    boolean dash = next < tokens.size() && tokens.get(next).dash();
    boolean between = tokens.word(next).equals("and") && within(index, "between");
    if (!dash && !tokens.word(next).equals("to") && !between) {
      return null;
    }
    Amount high = Amount.at(tokens, next + 1);
    if (high == null || high.value().compareTo(low.value()) < 0) {
      return null;
    }
    return low.kind() == high.kind() || (low.kind() == Kind.FIGURE && low.unit().isEmpty())
        ? high
        : null;
  }

  private boolean within(int index, String word) {
    return tokens.word(index - 1).equals(word) || tokens.word(index - 2).equals(word);
  }

  private @Nullable Quantity signed(@Nullable Quantity read, int index) {
    if (read == null || index == 0) {
      return read;
    }
    Token before = tokens.get(index - 1);
    boolean adjacent = before.end() == tokens.get(index).start();
    boolean free =
        index == 1 || tokens.get(index - 2).end() < before.start() || tokens.get(index - 2).stops();
    if (!adjacent || !free) {
      return read;
    }
    return before.word().equals("+")
        ? read.withSign(1, index - 1)
        : before.dash() ? read.withSign(-1, index - 1) : read;
  }

  /** Half, halves, a third, two thirds, one-fifth. */
  private @Nullable Quantity part(int index) {
    String word = tokens.word(index);
    if (HALVES.contains(word)) {
      return word.equals("half") && tokens.in(index - 1, NOT_HALF)
          ? null
          : part(index, index + 1, 1, 2);
    }
    if (tokens.get(index).isNumber()) {
      return fraction(index);
    }
    if (word.contains("-")) {
      String[] two = word.split("-", -1);
      int parts = two.length == 2 ? Numerals.parts(two[1]) : 0;
      BigDecimal count = two.length == 2 ? Numerals.value(two[0]) : null;
      return parts > 1 && count != null ? part(index, index + 1, count.intValue(), parts) : null;
    }
    BigDecimal count = ARTICLES.contains(word) ? BigDecimal.ONE : Numerals.value(word);
    int parts = index + 1 < tokens.size() ? Numerals.parts(tokens.word(index + 1)) : 0;
    boolean ordinal = ARTICLES.contains(word) && tokens.in(index + 2, COUNTED_UP);
    return count != null && parts > 1 && !ordinal && count.intValue() < parts
        ? part(index, index + 2, count.intValue(), parts)
        : null;
  }

  /** 1/10 of the memory. */
  private @Nullable Quantity fraction(int index) {
    boolean slash = tokens.word(index + 1).equals("/") && index + 2 < tokens.size();
    BigDecimal count = tokens.get(index).number();
    BigDecimal parts = slash ? tokens.get(index + 2).number() : null;
    if (count == null
        || parts == null
        || !tokens.in(index + 3, Set.of("of", "the"))
        || count.compareTo(parts) >= 0
        || count.scale() > 0
        || parts.scale() > 0) {
      return null;
    }
    return part(index, index + 3, count.intValue(), parts.intValue());
  }

  private static Quantity part(int from, int to, int count, int parts) {
    BigDecimal percent =
        HUNDRED
            .multiply(BigDecimal.valueOf(count))
            .divide(BigDecimal.valueOf(parts), 4, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return new Quantity(
        Kind.PART,
        from,
        to,
        new BigDecimal(percent.toPlainString()),
        null,
        null,
        count + "/" + parts,
        true,
        0);
  }

  private static Quantity one(Kind kind, int from, int to, BigDecimal value, boolean exact) {
    return new Quantity(kind, from, to, value, null, null, "", exact, 0);
  }
}
