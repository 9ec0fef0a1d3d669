package dev.remeasure.runner.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word that a misspelt one was meant to be. */
final class Spelling {
  private Spelling() {}

  /** The candidate the fewest changes away; empty if they are more than a third of the letters. */
  static Optional<String> nearest(String word, List<String> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> changes(word, candidate)))
        .filter(candidate -> 3 * changes(word, candidate) <= word.replace("-", "").length());
  }

  /**
   * Letters to insert, delete or replace, or neighbours to swap (the distance of Damerau and
   * Levenshtein, optimal string alignment).
   */
  private static int changes(String from, String to) {
    int[][] changes = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        changes[i][j] = i == 0 || j == 0 ? i + j : fewest(changes, from, i, to, j);
      }
    }
    return changes[from.length()][to.length()];
  }

  private static int fewest(int[][] changes, String from, int i, String to, int j) {
    int replaced = changes[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(replaced, 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(fewest, changes[i - 2][j - 2] + 1) : fewest;
  }
}
