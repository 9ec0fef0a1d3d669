package dev.remeasure.ui.claims;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.component.Components;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Sign;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which claims the list shows.
 *
 * @param values of the fields by {@link Field}'s name in addresses; what is not asked is not there
 */
public record Filter(Map<String, String> values) {

  /** What the list can be filtered by. */
  enum Field {
    Q,
    STANDING,
    YEAR,
    RESOURCE,
    GRADE,
    TRIED,
    TESTABLE,
    COMPONENT;

    String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Filter {
    values = Map.copyOf(values);
  }

  /**
   * Reads the query parameters; a missing or empty one means all.
   *
   * @throws InvalidValue if one has a value it cannot have
   */
  static Filter of(Map<String, String> parameters) {
    Map<String, String> values = new TreeMap<>();
    for (Field field : Field.values()) {
      String value = parameters.getOrDefault(field.parameter(), "").strip();
      if (!value.isEmpty()) {
        values.put(field.parameter(), checked(field, value));
      }
    }
    return new Filter(values);
  }

  /** A group's name in addresses, e.g. {@code not-tried}. */
  static String code(Group group) {
    return group.words().replaceAll("[ ,]+", "-");
  }

  /** What is asked of the field; empty if anything will do. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The same with another value for one field; empty for any. */
  Filter with(Field field, String value) {
    Map<String, String> others = new TreeMap<>(values);
    others.remove(field.parameter());
    if (!value.isEmpty()) {
      others.put(field.parameter(), value);
    }
    return new Filter(others);
  }

  /** Whether the claim is shown. */
  boolean accepts(Standing claim) {
    return Arrays.stream(Field.values())
        .allMatch(field -> {
          String asked = value(field.parameter());
          return asked.isEmpty() || has(claim, field, asked);
        });
  }

  private static boolean has(Standing claim, Field field, String asked) {
    return switch (field) {
      case Q -> matches(asked, claim);
      case STANDING ->
          asked.equals(code(claim.stands().group()))
              || asked.equals(Sign.of(claim.stands()).code());
      case YEAR -> asked.equals(Integer.toString(claim.paper().year()));
      case RESOURCE -> asked.equals(claim.claim().resource());
      case GRADE -> asked.equals(grade(claim));
      case TRIED -> asked.equals(word(!claim.attempts().isEmpty()));
      case TESTABLE -> asked.equals(word(Claimed.of(claim.claim()).testable()));
      case COMPONENT -> asked.equals(word(Components.has(claim.paper().key())));
    };
  }

  /** The grade of the class that says where the claim stands; empty if none does. */
  static String grade(Standing claim) {
    Grade grade = claim.stands().grade();
    return grade == null ? "" : grade.words();
  }

  private static boolean matches(String text, Standing claim) {
    String all =
        Stream.concat(words(claim.paper()), words(claim.claim()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
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

  private static String checked(Field field, String value) {
    return switch (field) {
      case Q, RESOURCE -> value;
      case STANDING -> standing(value);
      case YEAR -> year(value);
      case GRADE -> one(field, value, Arrays.stream(Grade.values()).map(Grade::words).toList());
      case TRIED, TESTABLE, COMPONENT -> one(field, value, List.of("yes", "no"));
    };
  }

  private static String year(String value) {
    if (!value.matches("\\d{4}")) {
      throw new InvalidValue("year", value, "must be a year of four digits");
    }
    return value;
  }

  private static String one(Field field, String value, List<String> known) {
    if (!known.contains(value)) {
      throw new InvalidValue(field.parameter(), value, "must be " + String.join(" or ", known));
    }
    return value;
  }

  private static String standing(String code) {
    List<String> groups = Arrays.stream(Group.values()).map(Filter::code).toList();
    if (!groups.contains(code) && !Sign.codes().contains(code)) {
      throw new InvalidValue(
          "standing",
          code,
          "must be one of "
              + String.join(", ", groups)
              + ", or one of them with its verdict, such as confirmed-reproduced");
    }
    return code;
  }

  private static String word(boolean choice) {
    return choice ? "yes" : "no";
  }
}
