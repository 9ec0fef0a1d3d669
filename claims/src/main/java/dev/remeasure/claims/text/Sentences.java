package dev.remeasure.claims.text;

import java.util.List;
import java.util.Locale;

/** Small words around figures: plurals and capitals. */
public final class Sentences {
  private Sentences() {}

  /** A number with its noun, e.g. {@code 1 fork}, {@code 3 forks}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The items as one enumerates them, e.g. {@code 3}, {@code 3 and 5}, {@code 3, 5 and 7}. */
  public static String list(List<?> items) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "" : i < items.size() - 1 ? ", " : " and ").append(items.get(i));
    }
    return text.toString();
  }

  /** Things by their numbers, e.g. {@code attempt 3}, {@code attempts 3 and 5}. */
  public static String numbered(String noun, List<Long> numbers) {
    return noun + (numbers.size() == 1 ? " " : "s ") + list(numbers);
  }

  /** The words with a capital at the front. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The words as they go on after a colon; an abbreviation such as JMH keeps its capitals. */
  public static String uncapital(String words) {
    return words.length() > 1 && Character.isUpperCase(words.charAt(1))
        ? words
        : words.substring(0, Math.min(1, words.length())).toLowerCase(Locale.ROOT)
            + words.substring(Math.min(1, words.length()));
  }

  /** The text as a sentence: with one full stop at its end. */
  public static String sentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?")
        ? stripped
        : stripped + ".";
  }

  /** The name of a constant as words, e.g. {@code not reproduced}. */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
