package dev.remeasure.server.condition;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of a header If-Match or If-None-Match (RFC 9110, 13.1). */
record EntityTags(List<String> tags) {
  static EntityTags of(List<String> headers) {
    return new EntityTags(
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .toList());
  }

  boolean given() {
    return !tags.isEmpty();
  }

  /** Whether one is exactly this, or is the star for whatever exists. A weak one is never. */
  boolean matches(@Nullable String current) {
    return current != null && (tags.contains("*") || tags.contains(current));
  }

  /** The same, where a weak tag counts as well, as it does for reading. */
  boolean matchesWeakly(@Nullable String current) {
    return matches(current) || (current != null && tags.contains("W/" + current));
  }
}
