package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.reading.word.Sense;
import dev.remeasure.claims.reading.word.Tokens;
import dev.remeasure.claims.reading.word.Topic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is compared with whom, and under which conditions, as the sentence says it.
 *
 * @param subject null if no name stands before the verb
 * @param baseline null if none is named
 * @param conditions null if none are given
 */
record Roles(@Nullable String subject, @Nullable String baseline, @Nullable String conditions) {
  private static final Set<String> AGAINST = Set.of("than", "over", "versus", "vs", "against");
  private static final Set<String> COMPARED = Set.of("compared", "relative", "comparison");
  private static final Set<String> CONDITIONS =
      Set.of(
          "on", "with", "for", "under", "at", "in", "when", "across", "during", "while", "using");
  private static final Set<String> ENDS =
      Set.of(
          "while", "with", "when", "but", "which", "that", "on", "under", "across", "at", "in",
          "for", "by", "and", "using", "without", "whereas");
  private static final Set<String> VERBS =
      Set.of(
          "reduces",
          "reduce",
          "reduced",
          "achieves",
          "achieve",
          "improves",
          "improve",
          "is",
          "are",
          "was",
          "were",
          "delivers",
          "provides",
          "outperforms",
          "outperform",
          "speeds",
          "cuts",
          "runs",
          "uses",
          "gives",
          "yields",
          "increases",
          "lowers",
          "decreases",
          "shows",
          "has",
          "accelerates",
          "saves",
          "incurs",
          "adds",
          "takes",
          "needs",
          "requires",
          "obtains",
          "sorts",
          "doubles",
          "halves",
          "triples",
          "boosts",
          "offers",
          "costs",
          "beats",
          "can",
          "retains",
          "matches",
          "performs",
          "reaches",
          "sends",
          "drops",
          "went",
          "brings");
  private static final Set<String> BEATEN =
      Set.of(
          "outperforms",
          "outperform",
          "outperforming",
          "outperformed",
          "beats",
          "beat",
          "surpasses",
          "surpass");
  private static final Set<String> BREAKS = Set.of("that", "and", "but", "while", "which");
  private static final Set<String> NO_NAMES =
      Set.of(
          "we", "it", "this", "that", "they", "our", "which", "there", "these", "results", "the",
          "not", "its");
  private static final int LONGEST_NAME = 7;

  /** The roles of a claim whose segment and words are given as tokens. */
  static Roles of(String text, Tokens tokens, int from, int to, int right) {
    int after = baselineWord(tokens, to, right);
    String baseline =
        after >= 0
            ? name(text, tokens, after, right)
            : tokens.in(from, BEATEN) ? name(text, tokens, from + 1, to) : null;
    return new Roles(
        subject(text, tokens, from), baseline, conditions(text, tokens, to, right, after));
  }

  /** The baseline that a sentence opens with: "Compared with vLLM, …"; null if it does not. */
  static @Nullable String opening(String text, Tokens tokens) {
    boolean compared = tokens.in(0, COMPARED) && tokens.in(1, Set.of("to", "with"));
    return compared ? name(text, tokens, 2, tokens.size()) : null;
  }

  /** The token where the baseline's name begins; -1 if none is named. */
  private static int baselineWord(Tokens tokens, int to, int right) {
    for (int i = to; i < right; i++) {
      if (tokens.in(i, AGAINST) && !Character.isDigit(first(tokens, i + 1))) {
        return tokens.word(i + 1).equals(".") ? i + 2 : i + 1;
      }
      if (tokens.in(i, COMPARED) && tokens.in(i + 1, Set.of("to", "with"))) {
        return i + 2;
      }
    }
    return tokens.word(to).equals("of") || tokens.word(to).equals("as") ? to + 1 : -1;
  }

  private static char first(Tokens tokens, int at) {
    String word = tokens.word(at);
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  /** The name that begins at that token; null if it is none. */
  static @Nullable String name(String text, Tokens tokens, int from, int right) {
    int at = from;
    while (at < right && !tokens.stops(at) && !(at > from && tokens.in(at, ENDS))) {
      at++;
    }
    return at > from && at - from <= LONGEST_NAME + 3 ? words(text, tokens, from, at) : null;
  }

  /** What stands before the nearest verb that has a name before it. */
  private static @Nullable String subject(String text, Tokens tokens, int claim) {
    for (int verb = Math.min(claim, tokens.size() - 1); verb > 0; verb--) {
      String named = tokens.in(verb, VERBS) ? before(text, tokens, verb) : null;
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  private static @Nullable String before(String text, Tokens tokens, int verb) {
    int start = verb;
    while (start > 0 && !tokens.stops(start - 1) && !tokens.in(start - 1, BREAKS)) {
      start--;
    }
    if (tokens.in(start, Set.of("the", "a", "an"))) {
      start++;
    }
    boolean named =
        start < verb
            && verb - start <= LONGEST_NAME
            && !tokens.in(start, NO_NAMES)
            && Topic.at(tokens, verb - 1) == null
            && Sense.of(tokens.get(verb - 1)) == null;
    return named ? words(text, tokens, start, verb) : null;
  }

  private static @Nullable String conditions(
      String text, Tokens tokens, int to, int right, int baseline) {
    for (int i = to; i < right; i++) {
      boolean average =
          tokens.word(i + 1).equals("average") || tokens.word(i + 1).equals("comparison");
      boolean own = i < baseline;
      if (tokens.in(i, CONDITIONS) && !average && !own && i + 1 < right) {
        int end = right;
        while (end > i + 1
            && (tokens.stops(end - 1) || tokens.in(end - 1, Set.of("and", "while")))) {
          end--;
        }
        return words(text, tokens, i, end);
      }
    }
    return null;
  }

  static String words(String text, Tokens tokens, int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
