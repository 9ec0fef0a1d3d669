package dev.remeasure.runner.request;

import dev.remeasure.claims.InvalidValue;
import java.util.Arrays;
import java.util.List;

/** A benchmark's parameter and the value it is given, or several values for a sweep. */
public record Parameter(String name, String value) {

  /**
   * Reads {@code NAME=VALUE}.
   *
   * @throws InvalidValue if it is not of that form
   */
  static Parameter parse(Option option, String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new InvalidValue(option.toString(), text, "must be NAME=VALUE");
    }
    return new Parameter(text.substring(0, equals), text.substring(equals + 1));
  }

  static List<Parameter> all(GivenOptions given, Option option) {
    return given.all(option).stream().map(text -> parse(option, text)).toList();
  }

  /** Reads {@code NAME=VALUE,NAME=VALUE}. */
  static List<Parameter> list(Option option, String text) {
    return Arrays.stream(text.split(",", -1)).map(each -> parse(option, each)).toList();
  }

  /** The values of a sweep. */
  public List<String> values() {
    return List.of(value.split(",", -1));
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name + "=" + value;
  }
}
