package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Claim.Qualifier;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase in one spelling, with its qualifier taken off the front.
 *
 * @param qualifier how the wording binds the number; EXACT if nothing does
 * @param written as written but for dashes and spaces: capitals decide what a unit is
 * @param rest lower-case, with digits for numerals, {@code x} for times and {@code %} for per cent
 */
record Wording(Qualifier qualifier, String written, String rest) {

  private record Opening(Qualifier qualifier, Pattern words) {}

  private record Spelling(Pattern from, String to) {}

  private static final Pattern WRITTEN_SPACE = Pattern.compile("\\s+");

  private static final List<Opening> OPENINGS =
      List.of(
          opening(
              Qualifier.APPROXIMATELY,
              "about|around|approximately|approx\\.?|roughly|some|circa|~|≈"),
          opening(
              Qualifier.MORE_THAN,
              "more than|greater than|at least|no less than|over|above|beyond|upwards of|>=|>|≥"),
          opening(Qualifier.UP_TO, "up to|as much as|at best|at most|a maximum of|≤|<="),
          opening(Qualifier.LESS_THAN, "less than|fewer than|under|below|<"),
          opening(Qualifier.EXACT, "exactly|by a factor of|a factor of|from|by"));

  private static final List<Spelling> SPELLINGS =
      List.of(
          spelling("[−–—]", "-"),
          spelling("(?<=\\d),(?=\\d{3}(?!\\d))", ""),
          spelling("per ?cent\\b", "%"),
          spelling("(?<=\\d) ?(×|times\\b|-?\\s?fold\\b)", "x"),
          spelling("\\b(twice|two times|double[sd]?|doubling|twofold|two-fold)\\b", "2x"),
          spelling("\\b(thrice|three times|triple[sd]?|tripling|threefold|three-fold)\\b", "3x"),
          spelling("\\b(four times|quadruple[sd]?|quadrupling|fourfold|four-fold)\\b", "4x"),
          spelling("\\bfive times\\b", "5x"),
          spelling("\\b(ten times|tenfold|ten-fold)\\b", "10x"),
          spelling("\\b(a hundred times|hundredfold|hundred-fold)\\b", "100x"),
          spelling("\\b(an?|one) (?=orders? of)", "1 "),
          spelling("\\btwo (?=orders)", "2 "),
          spelling("\\bthree (?=orders)", "3 "),
          spelling("\\bfour (?=orders)", "4 "),
          spelling("\\s+", " "));

  static Wording of(String phrase) {
    String text = phrase.toLowerCase(Locale.ROOT).strip();
    for (Spelling spelling : SPELLINGS) {
      text = spelling.from.matcher(text).replaceAll(spelling.to);
    }
    Qualifier qualifier = Qualifier.EXACT;
    boolean found = true;
    while (found) {
      found = false;
      for (Opening opening : OPENINGS) {
        Matcher matcher = opening.words.matcher(text);
        if (matcher.find()) {
          text = (text.substring(0, matcher.start(1)) + text.substring(matcher.end())).strip();
          qualifier = opening.qualifier == Qualifier.EXACT ? qualifier : opening.qualifier;
          found = true;
        }
      }
    }
    return new Wording(qualifier, WRITTEN_SPACE.matcher(phrase.strip()).replaceAll(" "), text);
  }

  /** At the front, or right before the number. */
  private static Opening opening(Qualifier qualifier, String words) {
    return new Opening(
        qualifier, Pattern.compile("(?:^|(?<=\\s))(" + words + ")\\s*(?=[-+]?\\.?\\d|an? )"));
  }

  private static Spelling spelling(String from, String to) {
    return new Spelling(Pattern.compile(from), to);
  }
}
