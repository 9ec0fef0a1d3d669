package dev.remeasure.claims.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences. */
final class Sentences {
  /** A full stop after "e.g.", "vs." or an initial ends none; an empty line and a bullet do. */
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:e\\.g|i\\.e|vs|cf|et"
              + " al|approx|Fig|Sec|Tab|resp|\\p{Lu}))[.!?][)\\]”\"']*(?=\\s)"
              + "|\\R\\s*\\R|\\R(?=\\s*(?:[-*•#|]|\\d+[.)])\\s)");

  /** A table or a list without full stops is cut after so many characters. */
  private static final int LONGEST = 2_000;

  private Sentences() {}

  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      add(sentences, text, from, end.end());
      from = end.end();
    }
    add(sentences, text, from, text.length());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (end - start > LONGEST) {
      int space = text.lastIndexOf(' ', start + LONGEST);
      int cut = space > start ? space : start + LONGEST;
      sentences.add(Span.of(text, start, cut));
      start = cut;
    }
    if (end > start) {
      sentences.add(Span.of(text, start, end));
    }
  }
}
