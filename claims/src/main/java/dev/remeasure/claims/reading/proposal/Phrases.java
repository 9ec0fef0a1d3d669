package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.reading.word.Tokens;
import dev.remeasure.claims.reading.word.Topic;
import org.jspecify.annotations.Nullable;

/** Finds the topics of noun phrases. */
final class Phrases {
  private Phrases() {}

  /** A second topic that shares the number: "reduces latency and memory by 40 %". */
  static @Nullable Topic second(Tokens tokens, Head head, int to) {
    for (int i = head.from(); i < to; i++) {
      Topic first = Topic.at(tokens, i);
      if (first == null) {
        continue;
      }
      int and = i + first.length();
      if (and < to && tokens.word(and).equals("and")) {
        Topic other = phrase(tokens, and + 1, to);
        return other != null && !other.equals(first) && first.equals(head.topic()) ? other : null;
      }
    }
    return null;
  }

  /** The last topic of a noun phrase, which ends where another word such as "of" begins. */
  static @Nullable Topic phrase(Tokens tokens, int from, int to) {
    Topic topic = null;
    int at = from;
    while (at < to) {
      Topic here = Topic.at(tokens, at);
      topic = here == null ? topic : here;
      boolean over = Head.ends(tokens, at);
      if (topic != null && over && here == null) {
        return topic;
      }
      at += here == null ? 1 : here.length();
    }
    return topic;
  }

  /** Where the last topic before that token begins; -1 if there is none. */
  static int nearest(Tokens tokens, int left, int to) {
    int found = -1;
    int at = left;
    while (at < to) {
      Topic here = Topic.at(tokens, at);
      found = here == null || at + here.length() > to ? found : at;
      at += here == null ? 1 : here.length();
    }
    return found;
  }

  /** "To 40 %", and not "to 40 % sparsity". */
  static boolean target(Tokens tokens, int last, int to) {
    return tokens.word(last).equals("to") && Head.ends(tokens, to);
  }
}
