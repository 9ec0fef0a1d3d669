package dev.remeasure.claims.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names that a misspelt one was probably meant to be. */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** Those that the fewest slips explain, at most three. */
  public static List<String> to(String given, Collection<String> names) {
    String word = given.toLowerCase(Locale.ROOT);
    int letters = word.replace("-", "").length();
    // Every word of one letter is one change away from every other.
    int limit = Math.min((letters + 2) / 3, letters - 1);
    int least = names.stream().mapToInt(name -> distance(word, name)).min().orElse(0);
    return names.stream()
        .filter(name -> distance(word, name) == least && least <= limit)
        .sorted()
        .limit(MOST)
        .toList();
  }

  /** {@code ; did you mean a, b or c?}, or nothing if nothing comes near. */
  public static String question(String given, Collection<String> names) {
    List<String> near = to(given, names);
    if (near.isEmpty()) {
      return "";
    }
    String last = near.getLast();
    String others = String.join(", ", near.subList(0, near.size() - 1));
    return "; did you mean " + (others.isEmpty() ? "" : others + " or ") + last + "?";
  }

  /** A name that contains the word, or has its letters in another order, is one slip away. */
  private static int distance(String word, String name) {
    String other = name.toLowerCase(Locale.ROOT);
    boolean near =
        word.length() >= 3 && (other.contains(word) || ordered(other).equals(ordered(word)));
    int edits = edits(word, other);
    return near ? Math.min(1, edits) : edits;
  }

  private static String ordered(String word) {
    return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  /** Letters to insert, remove, replace, or swap with their neighbour (Damerau, Levenshtein). */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
  }
}
