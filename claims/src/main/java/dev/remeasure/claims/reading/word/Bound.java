package dev.remeasure.claims.reading.word;

import dev.remeasure.claims.claim.Claim.Qualifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the words before and after a number bind it.
 *
 * @param qualifier null if nothing binds it
 * @param from the first token of those words
 * @param to the token after the last
 */
public record Bound(@Nullable Qualifier qualifier, int from, int to) {
  private record Opening(List<String> words, Qualifier qualifier) {}

  private static final List<Opening> OPENINGS =
      List.of(
              opening(
                  Qualifier.AT_MOST,
                  "at most",
                  "no more than",
                  "not more than",
                  "never more than",
                  "no greater than"),
              opening(
                  Qualifier.MORE_THAN,
                  "at least",
                  "no less than",
                  "not less than",
                  "more than",
                  "greater than",
                  "over",
                  "higher than",
                  "exceeding",
                  "exceeds",
                  "above",
                  "beyond",
                  "upwards of",
                  "well over",
                  ">",
                  ">=",
                  "≥",
                  "better than"),
              opening(
                  Qualifier.UP_TO,
                  "up to",
                  "as much as",
                  "as high as",
                  "as many as",
                  "at best",
                  "maximum of",
                  "maximum speedup of",
                  "peak",
                  "maximum"),
              opening(Qualifier.LESS_THAN, "less than", "fewer than", "under", "below", "<"),
              opening(
                  Qualifier.APPROXIMATELY,
                  "about",
                  "around",
                  "roughly",
                  "approximately",
                  "approx",
                  "nearly",
                  "almost",
                  "~",
                  "≈",
                  "circa",
                  "some",
                  "close to",
                  "approximate"))
          .stream()
          .flatMap(List::stream)
          .toList();
  private static final Map<String, List<Opening>> BY_LAST = byLast();
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "the",
          "factor",
          "only",
          "just",
          "mere",
          "another",
          "average",
          "mean",
          "geometric",
          "geomean",
          "further",
          "additional",
          "extra",
          "total",
          "median",
          "typically",
          "still",
          "even",
          "significant",
          "substantial");
  private static final Set<String> BEFORE_OF =
      Set.of("factor", "average", "mean", "geomean", "total", "median");

  public static Bound of(Tokens tokens, Quantity quantity) {
    Qualifier found = null;
    int at = quantity.from() - 1;
    boolean more = true;
    while (more && at >= 0) {
      Opening opening = opening(tokens, at);
      if (opening != null) {
        found = found == null ? opening.qualifier : found;
        at -= opening.words.size();
      } else if (tokens.in(at, FILLERS)
          || (tokens.word(at).equals("of") && tokens.in(at - 1, BEFORE_OF))) {
        at--;
      } else {
        more = false;
      }
    }
    int to = quantity.to();
    if (tokens.word(to).equals("+") && found == null) {
      return new Bound(Qualifier.MORE_THAN, at + 1, to + 1);
    }
    if (tokens.word(to).equals("or") && tokens.in(to + 1, Set.of("more", "better", "greater"))) {
      return new Bound(Qualifier.MORE_THAN, at + 1, to + 2);
    }
    if (tokens.word(to).equals("or") && tokens.in(to + 1, Set.of("less", "lower", "fewer"))) {
      return new Bound(Qualifier.AT_MOST, at + 1, to + 2);
    }
    return new Bound(found, at + 1, to);
  }

  private static @Nullable Opening opening(Tokens tokens, int last) {
    for (Opening each : BY_LAST.getOrDefault(tokens.word(last), List.of())) {
      boolean all = true;
      for (int i = 0; all && i < each.words.size(); i++) {
        all = tokens.word(last - each.words.size() + 1 + i).equals(each.words.get(i));
      }
      if (all) {
        return each;
      }
    }
    return null;
  }

  private static List<Opening> opening(Qualifier qualifier, String... phrases) {
    return Arrays.stream(phrases)
        .map(phrase -> new Opening(List.of(phrase.split(" ", -1)), qualifier))
        .toList();
  }

  private static Map<String, List<Opening>> byLast() {
    return OPENINGS.stream()
        .sorted(Comparator.comparingInt((Opening o) -> -o.words.size()))
        .collect(Collectors.groupingBy(opening -> opening.words.getLast()));
  }
}
