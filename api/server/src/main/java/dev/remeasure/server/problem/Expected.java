package dev.remeasure.server.problem;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a type looks like.
 *
 * @param words after "must be"
 * @param constants every value there is; null if there are too many to list
 */
record Expected(String words, @Nullable List<String> constants) {
  private static final List<String> BOOLEANS = List.of("true", "false");

  static Expected of(Class<?> type) {
    if (type.isEnum()) {
      List<String> constants =
          Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
      return new Expected("one of " + String.join(", ", constants), constants);
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Expected("true or false", BOOLEANS);
    }
    return new Expected(words(type), null);
  }

  private static String words(Class<?> type) {
    if (List.of(int.class, Integer.class, long.class, Long.class).contains(type)) {
      return "a whole number";
    }
    if (type == double.class || Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    if (type == Instant.class) {
      return "a time such as 2026-01-01T00:00:00Z";
    }
    if (type == Duration.class) {
      return "a duration such as PT1S";
    }
    if (type == UUID.class) {
      return "a UUID";
    }
    if (type == URI.class) {
      return "an address such as https://example.org";
    }
    if (type == String.class) {
      return "text";
    }
    boolean list = type.isArray() || Collection.class.isAssignableFrom(type);
    return list
        ? "an array"
        : Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "of another kind";
  }
}
