package dev.remeasure.ui.claim;

import dev.remeasure.ui.part.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence of the domain, which names attempts by their numbers.
 *
 * @param attempt the number of the attempt it names; null for other words
 */
public record Linked(String words, @Nullable Long attempt) {
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\battempts? \\d+(?:(?:, | and )\\d+)*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:attempts? )?(\\d+)", Pattern.CASE_INSENSITIVE);

  /** The sentence in pieces, such that every attempt it names is one. */
  public static List<Linked> in(String sentence) {
    String set = Numbers.set(sentence);
    List<Linked> pieces = new ArrayList<>();
    int end = 0;
    for (Matcher named = NAMED.matcher(set); named.find(); end = named.end()) {
      add(pieces, set.substring(end, named.start()));
      numbers(pieces, named.group());
    }
    add(pieces, set.substring(end));
    return pieces;
  }

  private static void numbers(List<Linked> pieces, String named) {
    int end = 0;
    for (Matcher number = NUMBER.matcher(named); number.find(); end = number.end()) {
      add(pieces, named.substring(end, number.start()));
      pieces.add(new Linked(number.group(), Long.valueOf(number.group(1))));
    }
  }

  private static void add(List<Linked> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Linked(words, null));
    }
  }
}
