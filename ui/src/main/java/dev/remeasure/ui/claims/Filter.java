package dev.remeasure.ui.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Mark;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which claims the list shows.
 *
 * @param text every word of it must occur; empty for all
 * @param verdict null for all
 * @param tried whether there is an attempt; null for both
 * @param testable whether a measurement can be held against it; null for both
 */
public record Filter(
    String text, @Nullable Mark verdict, @Nullable Boolean tried, @Nullable Boolean testable) {

  /**
   * Reads the query parameters; a missing or empty one means all.
   *
   * @throws InvalidValue if one has a value it cannot have
   */
  static Filter of(
      @Nullable String text,
      @Nullable String verdict,
      @Nullable String tried,
      @Nullable String testable) {
    return new Filter(
        text == null ? "" : text.strip(),
        verdict == null || verdict.isEmpty() ? null : mark(verdict),
        choice("tried", tried),
        choice("testable", testable));
  }

  public boolean isEmpty() {
    return text.isEmpty() && verdict == null && tried == null && testable == null;
  }

  boolean accepts(Standing standing) {
    return (verdict == null || Mark.of(standing) == verdict)
        && (tried == null || tried != standing.attempts().isEmpty())
        && (testable == null || testable == Claimed.of(standing.claim()).testable())
        && matches(Stream.concat(words(standing.paper()), words(standing.claim())));
  }

  /** A paper that makes no claim is listed where nothing is asked about claims. */
  boolean accepts(Paper claimless) {
    return verdict == null && tried == null && testable == null && matches(words(claimless));
  }

  /** The list's address with this filter, but for another verdict. */
  String linkFor(@Nullable Mark other) {
    String query =
        Stream.of(
                text.isEmpty() ? "" : "q=" + URLEncoder.encode(text, UTF_8),
                other == null ? "" : "verdict=" + other.code(),
                tried == null ? "" : "tried=" + word(tried),
                testable == null ? "" : "testable=" + word(testable))
            .filter(part -> !part.isEmpty())
            .collect(joining("&"));
    return query.isEmpty() ? "/" : "/?" + query;
  }

  private boolean matches(Stream<@Nullable String> texts) {
    String all = texts.filter(Objects::nonNull).collect(joining("\n")).toLowerCase(Locale.ROOT);
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(all::contains);
  }

  private static Stream<@Nullable String> words(Paper paper) {
    return Stream.of(
        paper.key(),
        paper.title(),
        paper.arxiv(),
        Integer.toString(paper.year()),
        paper.qualitative());
  }

  private static Stream<@Nullable String> words(Claim claim) {
    return Stream.of(
        claim.id(),
        claim.statement(),
        claim.metric(),
        claim.resource(),
        claim.subject(),
        claim.baseline(),
        claim.conditions());
  }

  private static Mark mark(String code) {
    return Mark.find(code)
        .orElseThrow(() ->
            new InvalidValue(
                "verdict",
                code,
                "must be one of "
                    + Arrays.stream(Mark.values()).map(Mark::code).collect(joining(", "))));
  }

  private static @Nullable Boolean choice(String field, @Nullable String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new InvalidValue(field, word, "must be yes or no");
    };
  }

  private static String word(boolean choice) {
    return choice ? "yes" : "no";
  }
}
