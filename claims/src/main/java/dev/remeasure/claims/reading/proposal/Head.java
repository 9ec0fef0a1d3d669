package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.reading.word.Bound;
import dev.remeasure.claims.reading.word.Quantity;
import dev.remeasure.claims.reading.word.Sense;
import dev.remeasure.claims.reading.word.Tokens;
import dev.remeasure.claims.reading.word.Topic;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words that say what a quantity is of, and which way it goes.
 *
 * @param sense null if no word says which way
 * @param topic null if no word says what of
 * @param word the word that tells the sense; empty if none does
 * @param from the first of these words, or the quantity's own first
 * @param to the token after the last of these words, never before the quantity's end
 * @param of whether it is a part "of" the topic, or so many times "the" topic
 * @param target whether the topic goes "to" the quantity
 */
record Head(
    @Nullable Sense sense,
    @Nullable Topic topic,
    String word,
    int from,
    int to,
    boolean of,
    boolean target) {

  private static final int NEAR = 8;
  private static final int TRAIL = 5;
  private static final Set<String> ENDS =
      Set.of(
          "than",
          "over",
          "compared",
          "on",
          "with",
          "for",
          "at",
          "while",
          "and",
          "but",
          "when",
          "under",
          "across",
          "versus",
          "vs",
          "using",
          "by",
          "without",
          "which",
          "that",
          "relative",
          "against",
          "from",
          "to",
          "or",
          "whereas",
          "because",
          "is",
          "are",
          "was",
          "were",
          "during",
          "if",
          "after",
          "before",
          "into",
          "through",
          "between",
          "within");
  private static final Set<String> COPULAS =
      Set.of("is", "are", "was", "were", "be", "been", "now", "also", "up", "by", ":");
  private static final Set<String> SPEED = Set.of("speed", "speeds", "sped", "speeding");
  private static final Set<String> ADDING = Set.of("add", "adds", "added", "adding");
  private static final Set<String> PREPOSITIONS = Set.of("of", "in", "per");
  private static final Set<String> LINKS =
      Set.of(
          "by",
          "of",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          ":",
          "=",
          "to",
          "reaches",
          "reaching");
  private static final Set<String> NOUNS =
      Set.of(
          "reduction",
          "reductions",
          "improvement",
          "improvements",
          "loss",
          "losses",
          "overhead",
          "overheads",
          "gain",
          "gains",
          "increase",
          "increases",
          "decrease",
          "savings",
          "saving",
          "penalty",
          "degradation",
          "regression",
          "speedup",
          "speedups",
          "slowdown",
          "drop",
          "acceleration",
          "boost",
          "cut");

  static Head of(Tokens tokens, Quantity quantity, Bound bound, int left, int right) {
    Head after = after(tokens, bound.from() - 1, bound.to(), right);
    if (after.sense != null) {
      return after.topic != null || !follows(tokens, bound.from(), left)
          ? after
          : after.with(before(tokens, bound.from(), bound.to(), left, false));
    }
    Head before =
        before(tokens, bound.from(), bound.to(), left, !tied(tokens, quantity, bound.from() - 1));
    if (after.topic == null) {
      return before;
    }
    // "saves 40 % of the memory", "a loss of 7 % in throughput".
    boolean near =
        bound.from() > left
            && (tokens.in(bound.from() - 1, Set.of("by", "of"))
                || sense(tokens, bound.from() - 1) != null);
    return new Head(
        near ? before.sense : null,
        after.topic,
        near ? before.word : "",
        near ? before.from : bound.from(),
        after.to,
        after.of,
        Phrases.target(tokens, bound.from() - 1, bound.to()));
  }

  /** "Latency is 2x lower", "costs 2x less": the topic stands right before. */
  private static boolean follows(Tokens tokens, int from, int left) {
    int last = from - 1;
    if (last < left || tokens.in(last, COPULAS)) {
      return true;
    }
    return IntStream.rangeClosed(left, last)
        .mapToObj(i -> i + length(Topic.at(tokens, i)))
        .anyMatch(end -> end == from);
  }

  private static int length(@Nullable Topic topic) {
    return topic == null ? -1_000 : topic.length();
  }

  /** "In half" and "from 80 % to 50 %" are tied to what stands before them as well. */
  private static boolean tied(Tokens tokens, Quantity quantity, int last) {
    return switch (quantity.kind()) {
      case PAIR -> tokens.word(last).equals("from") || tokens.word(last).equals("to");
      case PART -> tokens.word(last).equals("in");
      case TIMES, PERCENT -> trails(tokens, quantity, last);
      case ORDERS, FIGURE -> false;
    };
  }

  /** "Improves throughput 2x": a verb, its object, and the number at the end. */
  private static boolean trails(Tokens tokens, Quantity quantity, int last) {
    int end = quantity.to();
    if (!tokens.stops(end) && !tokens.in(end, ENDS)) {
      return false;
    }
    for (int i = last; i > last - TRAIL && i >= 0; i--) {
      Sense sense = Sense.of(tokens.get(i));
      if (sense != null) {
        return sense != Sense.MORE && sense != Sense.WORSE;
      }
      if (tokens.stops(i) || tokens.in(i, ENDS) || tokens.get(i).isNumber()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun phrase ends there. */
  static boolean ends(Tokens tokens, int at) {
    return tokens.in(at, PREPOSITIONS) || tokens.in(at, ENDS) || tokens.stops(at);
  }

  Head of(Topic other) {
    return new Head(sense, other, word, from, to, of, target);
  }

  private Head with(Head before) {
    return before.topic == null
        ? this
        : new Head(sense, before.topic, word, before.from, to, of, false);
  }

  private static Head after(Tokens tokens, int before, int from, int right) {
    Topic between = null;
    Topic after = null;
    Sense sense = null;
    String word = "";
    int to = from;
    boolean closed = false;
    int end = Math.min(right, from + NEAR);
    int at = from;
    boolean added = tokens.word(from).equals("to") && tokens.in(before, ADDING);
    while (at < end && !tokens.stops(at) && (!tokens.in(at, ENDS) || (added && at == from))) {
      Topic topic = Topic.at(tokens, at);
      boolean preposition = tokens.in(at, PREPOSITIONS);
      Sense here = topic == null ? sense(tokens, at) : null;
      if (topic != null && !closed) {
        after = sense == null ? after : topic;
        between = sense == null ? topic : between;
        to = at + topic.length();
      } else if (here != null && sense == null) {
        sense = here;
        word = tokens.word(at);
        to = at + 1;
        closed = false;
      } else if (here == Sense.WORSE
          && after == null
          && (sense == Sense.LESS || sense == Sense.MORE)) {
        after = new Topic(Topic.Kind.COST, null, 1);
        to = at + 1;
      } else if (preposition && (after != null || (sense == null && between != null))) {
        closed = true;
      }
      if (topic != null && sense == null && topic.length() > 1) {
        int last = at + topic.length() - 1;
        sense = sense(tokens, last);
        word = sense == null ? word : tokens.word(last);
      }
      at += topic == null ? 1 : topic.length();
    }
    boolean noun = NOUNS.contains(word);
    Topic topic = noun && between != null ? between : after == null ? between : after;
    boolean of =
        (tokens.word(from).equals("of") || tokens.in(from, Set.of("the", "its", "their")))
            && sense == null;
    return new Head(sense, topic, word, from, to, of, false);
  }

  /** The sense and topic before a quantity, which words such as "by" must tie to it. */
  private static Head before(Tokens tokens, int from, int to, int left, boolean tied) {
    int last = from - 1;
    boolean direct = last >= left && sense(tokens, last) != null;
    boolean elsewhere = tied && tokens.word(last).equals("to") && !Phrases.target(tokens, last, to);
    if (last < left || elsewhere || (tied && !direct && !tokens.in(last, LINKS))) {
      return new Head(null, null, "", from, from, false, false);
    }
    int at = last;
    while (at >= left && sense(tokens, at) == null) {
      at--;
    }
    Sense sense = at >= left ? sense(tokens, at) : null;
    Topic topic = sense == null ? null : Phrases.phrase(tokens, at + 1, last + 1);
    int first = sense == null ? from : at;
    if (topic == null) {
      int nearest = Phrases.nearest(tokens, left, sense == null ? last + 1 : at);
      topic = nearest < 0 ? null : Topic.at(tokens, nearest);
      first = nearest < 0 ? first : nearest;
    }
    return new Head(
        sense,
        topic,
        sense == null ? "" : tokens.word(at),
        first,
        from,
        false,
        Phrases.target(tokens, last, to));
  }

  /** The sense of a word where it is one: "more than" binds a number, and "no less" is none. */
  private static @Nullable Sense sense(Tokens tokens, int at) {
    if (tokens.in(at, SPEED) && tokens.word(at + 1).equals("up")) {
      return Sense.FAST;
    }
    Sense sense = Sense.of(tokens.get(at));
    String next = tokens.word(at + 1);
    boolean binds = next.equals("than") && at + 2 < tokens.size() && tokens.get(at + 2).isNumber();
    boolean down = tokens.word(at).equals("down") && next.equals("to");
    boolean size = tokens.word(at).equals("long") && !tokens.word(at - 1).equals("as");
    return binds || down || size ? null : sense;
  }
}
