package dev.remeasure.claims.unit;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.Memo;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A unit of measure such as {@code ms/op}, {@code ops/s}, {@code MiB} or {@code Wh}.
 *
 * <p>Units convert only within their kind. A symbol that is not known is a kind of its own: two
 * sides in "widgets" can be compared, "widgets" with "ms" cannot.
 *
 * @param symbol as written
 * @param kind what is measured, e.g. {@code time}, {@code operation/time}
 * @param scale size in the base unit of the kind: second, byte, joule, operation
 */
public record Unit(String symbol, String kind, double scale) {

  /** So much a second in one word: {@code fps}, {@code IOPS}, {@code Gbps}, {@code TFLOPS}. */
  private static final Pattern PER_SECOND =
      Pattern.compile("(?i)(f|t|q|r|p|io|[kmgt]?i?b|[kmgtpe]?flo)ps");

  private record Known(String kind, double scale) {}

  // Capitals decide: mJ is not MJ, and Mb is no megabyte.
  private static final Map<String, Known> KNOWN =
      Map.ofEntries(
          known("ns", "time", 1e-9),
          known("us", "time", 1e-6),
          known("µs", "time", 1e-6),
          known("μs", "time", 1e-6),
          known("ms", "time", 1e-3),
          known("s", "time", 1),
          known("sec", "time", 1),
          known("second", "time", 1),
          known("seconds", "time", 1),
          known("min", "time", 60),
          known("minute", "time", 60),
          known("minutes", "time", 60),
          known("h", "time", 3600),
          known("hour", "time", 3600),
          known("hours", "time", 3600),
          known("day", "time", 86_400),
          known("days", "time", 86_400),
          known("bit", "memory", 0.125),
          known("bits", "memory", 0.125),
          known("B", "memory", 1),
          known("byte", "memory", 1),
          known("bytes", "memory", 1),
          known("kB", "memory", 1e3),
          known("KB", "memory", 1e3),
          known("MB", "memory", 1e6),
          known("GB", "memory", 1e9),
          known("TB", "memory", 1e12),
          known("KiB", "memory", 0x1p10),
          known("MiB", "memory", 0x1p20),
          known("GiB", "memory", 0x1p30),
          known("TiB", "memory", 0x1p40),
          known("nJ", "energy", 1e-9),
          known("uJ", "energy", 1e-6),
          known("µJ", "energy", 1e-6),
          known("μJ", "energy", 1e-6),
          known("mJ", "energy", 1e-3),
          known("J", "energy", 1),
          known("kJ", "energy", 1e3),
          known("MJ", "energy", 1e6),
          known("mWh", "energy", 3.6),
          known("Wh", "energy", 3600),
          known("kWh", "energy", 3.6e6),
          known("op", "operation", 1),
          known("ops", "operation", 1));

  /** Every series of every fork names its unit, and few units there are. */
  private static final Memo<String, Unit> READ = new Memo<>(1_000, Unit::read);

  /** The unit a symbol stands for; {@code a/b} means a per b. */
  public static Unit of(String symbol) {
    Check.text("unit", symbol);
    return READ.of(symbol);
  }

  private static Unit read(String symbol) {
    String[] parts = symbol.strip().split("/", -1);
    StringBuilder kind = new StringBuilder();
    double scale = 1;
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].strip();
      Known known = KNOWN.get(part);
      kind.append(i == 0 ? "" : "/").append(known == null ? part : known.kind());
      double size = known == null ? 1 : known.scale();
      scale = i == 0 ? size : scale / size;
    }
    return new Unit(symbol, kind.toString(), scale);
  }

  /** Whether every symbol in it is known, so that it converts. */
  public boolean known() {
    return Arrays.stream(symbol.strip().split("/", -1))
        .allMatch(part -> KNOWN.containsKey(part.strip()));
  }

  /** Whether it is so much in a time, of which more is better. */
  public boolean rate() {
    return kind.endsWith("/time") || PER_SECOND.matcher(symbol.strip()).matches();
  }

  public boolean sameKind(Unit other) {
    return kind.equals(other.kind);
  }

  /**
   * How many of the other unit one of this unit is.
   *
   * @throws dev.remeasure.claims.InvalidValue if the kinds differ
   */
  public double in(Unit other) {
    Check.that(sameKind(other), "unit", symbol, "must be of the same kind as " + other.symbol);
    return scale / other.scale;
  }

  /** The unit of the reciprocal: {@code s/op} for {@code ops/s}. */
  public String reciprocal() {
    String text = symbol.strip();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return "1/" + text;
    }
    String per = text.substring(0, slash).strip();
    return text.substring(slash + 1).strip() + "/" + (per.equals("ops") ? "op" : per);
  }

  private static Map.Entry<String, Known> known(String symbol, String kind, double scale) {
    return Map.entry(symbol, new Known(kind, scale));
  }
}
