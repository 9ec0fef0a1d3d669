package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.reading.word.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which statistic the words of a claim name. */
final class Statistics {
  static final String GEOMETRIC = "geometric mean";

  private static final Set<String> NOUNS = Set.of("p50", "p90", "p95", "p99", "p999", "p99.9");

  private Statistics() {}

  /** The statistic named between two tokens; null if none is. */
  static @Nullable String in(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      String next = tokens.word(i + 1);
      if (word.equals("p999")) {
        return "p99.9";
      }
      if (NOUNS.contains(word)) {
        return word;
      }
      if (next.startsWith("percentile") && word.matches("\\d+(\\.\\d+)?th")) {
        return "p" + word.substring(0, word.length() - 2);
      }
      if (next.startsWith("percentile") && word.matches("\\d+(\\.\\d+)?")) {
        return "p" + word;
      }
      switch (word) {
        case "average", "mean", "geomean", "averages", "averaged" -> {
          return Statistic.MEAN;
        }
        case "median" -> {
          return "p50";
        }
        case "tail" -> {
          return Statistic.TAIL;
        }
        default -> {}
      }
      if (word.equals("peak") && next.equals("memory")) {
        return Statistic.PEAK;
      }
    }
    return null;
  }

  static boolean geometric(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.word(i).equals("geomean") || tokens.word(i).equals("geometric")) {
        return true;
      }
    }
    return false;
  }
}
