package dev.remeasure.claims.reading.word;

import dev.remeasure.claims.reading.word.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number with the unit that follows it.
 *
 * @param kind times, per cent, orders, or a figure
 * @param unit of a figure, as the product writes it; empty if it has none
 * @param to the token after it
 * @param word whether the number is written as a word
 */
record Amount(BigDecimal value, Kind kind, String unit, int to, boolean word) {

  /** Unit words and the symbols they stand for. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("ns", "ns"),
          Map.entry("nanoseconds", "ns"),
          Map.entry("us", "us"),
          Map.entry("µs", "us"),
          Map.entry("μs", "us"),
          Map.entry("microseconds", "us"),
          Map.entry("ms", "ms"),
          Map.entry("milliseconds", "ms"),
          Map.entry("s", "s"),
          Map.entry("sec", "s"),
          Map.entry("secs", "s"),
          Map.entry("second", "s"),
          Map.entry("seconds", "s"),
          Map.entry("min", "min"),
          Map.entry("mins", "min"),
          Map.entry("minute", "min"),
          Map.entry("minutes", "min"),
          Map.entry("h", "h"),
          Map.entry("hr", "h"),
          Map.entry("hrs", "h"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("day", "days"),
          Map.entry("days", "days"),
          Map.entry("byte", "B"),
          Map.entry("bytes", "B"),
          Map.entry("kb", "kB"),
          Map.entry("mb", "MB"),
          Map.entry("gb", "GB"),
          Map.entry("tb", "TB"),
          Map.entry("kib", "KiB"),
          Map.entry("mib", "MiB"),
          Map.entry("gib", "GiB"),
          Map.entry("tib", "TiB"),
          Map.entry("joules", "J"),
          Map.entry("j", "J"),
          Map.entry("mj", "mJ"),
          Map.entry("wh", "Wh"),
          Map.entry("kwh", "kWh"),
          Map.entry("fps", "fps"),
          Map.entry("qps", "qps"),
          Map.entry("rps", "rps"),
          Map.entry("tps", "tps"),
          Map.entry("iops", "IOPS"));

  private static final Set<String> TIMES = Set.of("x", "X", "×");
  private static final Set<String> PERCENT = Set.of("%", "percent", "pct");
  private static final Set<String> ORDERS = Set.of("order", "orders");
  private static final Set<String> HUNDREDS = Set.of("hundred", "thousand");
  private static final Set<String> CAPITALS_TELL =
      Set.of("b", "Kb", "Mb", "Gb", "Tb", "MJ", "S", "H", "M");
  private static final Map<String, Integer> SCALES =
      Map.of("k", 3, "K", 3, "M", 6, "thousand", 3, "million", 6, "billion", 9);

  static @Nullable Amount at(Tokens tokens, int index) {
    if (index >= tokens.size()) {
      return null;
    }
    Token first = tokens.get(index);
    BigDecimal digits = first.number();
    if (digits != null) {
      return with(tokens, index, digits, false);
    }
    if (!first.word().equals("a") && !first.word().equals("an")) {
      BigDecimal value = Numerals.value(first.word());
      return value == null ? null : with(tokens, index, value, true);
    }
    if (hundred(tokens, index + 1)) {
      return at(tokens, index + 1);
    }
    return orders(tokens, index + 1) ? with(tokens, index, BigDecimal.ONE, true) : null;
  }

  private static @Nullable Amount with(Tokens tokens, int index, BigDecimal value, boolean word) {
    String suffix = tokens.get(index).suffix();
    int next = index + 1;
    if (TIMES.contains(suffix)) {
      return new Amount(value, Kind.TIMES, "x", next, word);
    }
    Integer scale = SCALES.get(suffix);
    if (scale != null) {
      return figure(tokens, next, value.scaleByPowerOfTen(scale), word);
    }
    if (!suffix.isEmpty()) {
      String unit = UNITS.get(unitWord(suffix));
      return new Amount(value, Kind.FIGURE, unit == null ? "?" : bits(suffix, unit), next, word);
    }
    String after = tokens.word(next);
    if (TIMES.contains(after) || after.equals("times") || after.equals("fold")) {
      boolean size = next + 1 < tokens.size() && tokens.get(next + 1).isNumber();
      return new Amount(value, size ? Kind.FIGURE : Kind.TIMES, size ? "?" : "x", next + 1, word);
    }
    if (tokens.dash(next) && tokens.word(next + 1).equals("fold")) {
      return new Amount(value, Kind.TIMES, "x", next + 2, word);
    }
    if (PERCENT.contains(after)) {
      return new Amount(value, Kind.PERCENT, "%", next + 1, word);
    }
    if (after.equals("per") && tokens.word(next + 1).equals("cent")) {
      return new Amount(value, Kind.PERCENT, "%", next + 2, word);
    }
    if (orders(tokens, next)) {
      return new Amount(value, Kind.ORDERS, "orders", next + 3, word);
    }
    Integer words = SCALES.get(after);
    return words != null && !word
        ? figure(tokens, next + 1, value.scaleByPowerOfTen(words), false)
        : figure(tokens, next, value, word);
  }

  private static Amount figure(Tokens tokens, int next, BigDecimal value, boolean word) {
    String after = next < tokens.size() ? tokens.get(next).raw() : "";
    int slash = after.indexOf('/');
    String head = slash < 0 ? after : after.substring(0, slash);
    String unit = head.equals("B") ? "B" : UNITS.get(unitWord(head));
    if (unit != null) {
      String whole = bits(head, unit) + (slash < 0 ? "" : after.substring(slash));
      return new Amount(plain(value), Kind.FIGURE, whole, next + 1, word);
    }
    Topic topic = next < tokens.size() ? Topic.at(tokens, next) : null;
    if (topic != null && "throughput".equals(topic.resource())) {
      return new Amount(
          plain(value), Kind.FIGURE, rate(tokens, next, topic), next + topic.length(), word);
    }
    if (topic != null
        && topic.kind() == Topic.Kind.COST
        && after.endsWith("s")
        && !"time".equals(topic.resource())) {
      return new Amount(plain(value), Kind.FIGURE, after, next + topic.length(), word);
    }
    return new Amount(plain(value), Kind.FIGURE, "", next, word);
  }

  private static String rate(Tokens tokens, int next, Topic topic) {
    String first = tokens.get(next).word();
    return topic.length() == 3 ? first.replaceFirst("s$", "") + "/s" : first;
  }

  /** Lower case but where capitals tell bits from bytes, or milli from mega. */
  private static String unitWord(String raw) {
    return CAPITALS_TELL.contains(raw) ? "" : raw.toLowerCase(Locale.ROOT);
  }

  private static String bits(String raw, String unit) {
    return raw.equals("B") ? "B" : unit;
  }

  private static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.toPlainString());
  }

  private static boolean orders(Tokens tokens, int at) {
    return tokens.in(at, ORDERS)
        && tokens.word(at + 1).equals("of")
        && tokens.word(at + 2).startsWith("magnitude");
  }

  private static boolean hundred(Tokens tokens, int at) {
    return tokens.in(at, HUNDREDS) && tokens.word(at + 1).equals("times");
  }
}
