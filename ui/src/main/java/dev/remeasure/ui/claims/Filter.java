package dev.remeasure.ui.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Sign;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which claims the list shows.
 *
 * @param text every word of it must occur; empty for all
 * @param standing code of a group or of a sign, see {@link #code} and {@link Sign#code}; empty for
 *     all
 * @param tried whether there is an attempt; null for both
 * @param testable whether a measurement can be compared with it; null for both
 */
public record Filter(
    String text, String standing, @Nullable Boolean tried, @Nullable Boolean testable) {

  /**
   * Reads the query parameters; a missing or empty one means all.
   *
   * @throws InvalidValue if one has a value it cannot have
   */
  static Filter of(
      @Nullable String text,
      @Nullable String standing,
      @Nullable String tried,
      @Nullable String testable) {
    return new Filter(
        text == null ? "" : text.strip(),
        standing == null ? "" : checked(standing),
        choice("tried", tried),
        choice("testable", testable));
  }

  /** A group's name in addresses, e.g. {@code not-tried}. */
  static String code(Group group) {
    return group.words().replaceAll("[ ,]+", "-");
  }

  public boolean isEmpty() {
    return text.isEmpty() && standing.isEmpty() && tried == null && testable == null;
  }

  /** The same for every standing. */
  Filter ofAnyStanding() {
    return new Filter(text, "", tried, testable);
  }

  boolean accepts(Standing claim) {
    return (standing.isEmpty()
            || standing.equals(code(claim.stands().group()))
            || standing.equals(Sign.of(claim.stands()).code()))
        && (tried == null || tried != claim.attempts().isEmpty())
        && (testable == null || testable == Claimed.of(claim.claim()).testable())
        && matches(Stream.concat(words(claim.paper()), words(claim.claim())));
  }

  /** A paper that makes no claim is listed where nothing is asked about claims. */
  boolean accepts(Paper claimless) {
    return standing.isEmpty() && tried == null && testable == null && matches(words(claimless));
  }

  /** The list's address with this filter, but for another standing; empty for any. */
  String linkFor(String other) {
    String query =
        Stream.of(
                text.isEmpty() ? "" : "q=" + URLEncoder.encode(text, UTF_8),
                other.isEmpty() ? "" : "standing=" + other,
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

  private static String checked(String code) {
    List<String> groups = Arrays.stream(Group.values()).map(Filter::code).toList();
    if (!code.isEmpty() && !groups.contains(code) && !Sign.codes().contains(code)) {
      throw new InvalidValue(
          "standing",
          code,
          "must be one of "
              + String.join(", ", groups)
              + ", or one of them with its verdict, such as confirmed-reproduced");
    }
    return code;
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
