package dev.remeasure.claims.reading.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that are written as words. */
final class Numerals {
  private static final String[] SMALL = {
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final List<String> PARTS =
      List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final Map<String, Integer> VALUES = values();
  private static final Map<String, Integer> MULTIPLES =
      Map.ofEntries(
          Map.entry("twice", 2),
          Map.entry("thrice", 3),
          Map.entry("double", 2),
          Map.entry("doubles", 2),
          Map.entry("doubled", 2),
          Map.entry("doubling", 2),
          Map.entry("triple", 3),
          Map.entry("triples", 3),
          Map.entry("tripled", 3),
          Map.entry("tripling", 3),
          Map.entry("quadruple", 4),
          Map.entry("quadruples", 4),
          Map.entry("quadrupled", 4),
          Map.entry("quadrupling", 4));

  private Numerals() {}

  /** The number of a word such as "seven"; null if it is none. */
  static @Nullable BigDecimal value(String word) {
    Integer value = VALUES.get(word);
    return value == null ? null : BigDecimal.valueOf(value);
  }

  /** The number of "twice", "doubles" or "sixfold"; null if it is none of these. */
  static @Nullable BigDecimal multiple(String word) {
    Integer value = MULTIPLES.get(word);
    if (value == null && word.endsWith("fold")) {
      value = VALUES.get(word.replaceFirst("-?fold$", ""));
    }
    return value == null ? null : BigDecimal.valueOf(value);
  }

  /** How many of that part make a whole, e.g. 3 for "thirds"; 0 if it is no part. */
  static int parts(String word) {
    String one = word.equals("halves") ? "half" : word.replaceFirst("s$", "");
    int index = PARTS.indexOf(one);
    return index < 0 ? 0 : index + 2;
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < SMALL.length; i++) {
      values.put(SMALL[i], i + 1);
    }
    for (int i = 0; i < TENS.length; i++) {
      values.put(TENS[i], 10 * (i + 2));
    }
    values.put("hundred", 100);
    values.put("thousand", 1000);
    return values;
  }
}
