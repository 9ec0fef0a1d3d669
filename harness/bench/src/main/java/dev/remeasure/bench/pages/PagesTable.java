package dev.remeasure.bench.pages;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Medians and sizes of what was asked for, by how many attempts were logged. */
final class PagesTable {
  private final List<String> names;
  private final SortedMap<Integer, Map<String, Timed>> bySize = new TreeMap<>();

  PagesTable(List<String> names) {
    this.names = names;
  }

  void add(int attempts, Map<String, Timed> timed) {
    bySize.put(attempts, timed);
  }

  /**
   * Milliseconds, then kilobytes; the last column is how much more the most take than the least.
   */
  String text(int rounds) {
    String first = "ms, median of " + rounds + (rounds == 1 ? " round" : " rounds");
    return part(first, timed -> 1000 * timed.median())
        + System.lineSeparator()
        + part("kB", timed -> timed.bytes() / 1000.0);
  }

  private String part(String title, ToDoubleFunction<Timed> figure) {
    StringBuilder text = new StringBuilder(cell(title));
    bySize.keySet().forEach(size -> text.append(String.format("%10d", size)));
    text.append(String.format("%14s%n", "last ÷ first"));
    for (String name : names) {
      text.append(cell(name));
      List<Double> figures =
          bySize.values().stream()
              .map(timed -> figure.applyAsDouble(requireNonNull(timed.get(name))))
              .toList();
      figures.forEach(one -> text.append(String.format(Locale.ROOT, "%10.1f", one)));
      text.append(String.format(Locale.ROOT, "%14.2f%n", figures.getLast() / figures.getFirst()));
    }
    return text.toString();
  }

  private static String cell(String words) {
    return String.format("%-28s", words);
  }
}
