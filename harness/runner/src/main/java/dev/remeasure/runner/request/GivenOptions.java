package dev.remeasure.runner.request;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Options and their values, as given.
 *
 * @param values of each option that was given; empty lists for flags
 * @param names what is neither an option nor a value
 */
record GivenOptions(Map<Option, List<String>> values, List<String> names) {
  private static final Map<Option, Option> BASELINES =
      Map.of(
          Option.JAR, Option.BASELINE_JAR,
          Option.CLASS_PATH, Option.BASELINE_CLASS_PATH,
          Option.JVM, Option.BASELINE_JVM,
          Option.JVM_ARGS, Option.BASELINE_JVM_ARGS);

  private static final Map<Option, Option> SUBJECTS =
      Map.of(
          Option.JAR, Option.SUBJECT_JAR,
          Option.CLASS_PATH, Option.SUBJECT_CLASS_PATH,
          Option.JVM, Option.SUBJECT_JVM,
          Option.JVM_ARGS, Option.SUBJECT_JVM_ARGS);

  GivenOptions {
    Map<Option, List<String>> ordered = new EnumMap<>(Option.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
    names = List.copyOf(names);
  }

  boolean has(Option option) {
    return values.containsKey(option);
  }

  /** Every value of the option. */
  List<String> all(Option option) {
    return values.getOrDefault(option, List.of());
  }

  /** What holds for one side: its own options take the place of those of both. */
  GivenOptions of(Side side) {
    Map<Option, List<String>> own = new EnumMap<>(Option.class);
    own.putAll(values);
    (side == Side.BASELINE ? BASELINES : SUBJECTS)
        .forEach((both, sides) -> {
          if (has(sides)) {
            own.put(both, all(sides));
          }
        });
    return new GivenOptions(own, names);
  }

  /** The same with another value of an option. */
  GivenOptions with(Option option, String value) {
    Map<Option, List<String>> changed = new EnumMap<>(Option.class);
    changed.putAll(values);
    changed.put(option, List.of(value));
    return new GivenOptions(changed, names);
  }

  /** The value of an option that takes one. */
  Optional<String> one(Option option) {
    return all(option).stream().findFirst();
  }

  /**
   * The option's value as a whole number.
   *
   * @throws InvalidValue if it is not one
   */
  Optional<Long> number(Option option) {
    return one(option)
        .map(text -> {
          try {
            return Long.valueOf(text);
          } catch (NumberFormatException e) {
            throw new InvalidValue(option.toString(), text, "must be a whole number");
          }
        });
  }

  /**
   * These options, and the others where they add something: these take precedence, values of an
   * option that takes several come after the others'.
   */
  GivenOptions over(GivenOptions others) {
    Map<Option, List<String>> merged = new EnumMap<>(Option.class);
    merged.putAll(others.values);
    values.forEach((option, own) ->
        merged.merge(
            option,
            own,
            (their, mine) ->
                option.takes() == Option.Values.ANY_NUMBER ? joined(their, mine) : mine));
    return new GivenOptions(merged, names.isEmpty() ? others.names : names);
  }

  /** The words that say what is measured and how; not those about files, server and terminal. */
  List<String> lasting() {
    return words(Stream.of(Option.values()).filter(option -> !option.passing()).toList());
  }

  /** Names and options as words, in the order of {@link Option}. */
  List<String> words() {
    return words(List.of(Option.values()));
  }

  /** The words that JMH is to get. */
  List<String> passedOn() {
    return optionWords(Stream.of(Option.values()).filter(Option::passedOn).toList());
  }

  /** These without some. */
  GivenOptions without(Option... left) {
    Map<Option, List<String>> others = new LinkedHashMap<>(values);
    Stream.of(left).forEach(others::remove);
    return new GivenOptions(others, names);
  }

  private List<String> words(Collection<Option> wanted) {
    return joined(names, optionWords(wanted));
  }

  private List<String> optionWords(Collection<Option> wanted) {
    List<String> words = new ArrayList<>();
    for (Option option : wanted) {
      if (has(option) && all(option).isEmpty()) {
        words.add(option.toString());
      }
      all(option).forEach(value -> words.addAll(List.of(option.toString(), value)));
    }
    return words;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.of(first, second).flatMap(List::stream).toList();
  }
}
