package dev.remeasure.claims.page;

import dev.remeasure.claims.Check;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: what follows a key, so that nothing is skipped or shown twice
 * while the list grows.
 *
 * @param after key of the last item that was seen; null for the beginning
 * @param size most items of the page, 1 to {@value #LARGEST}
 */
public record PageRequest<K>(@Nullable K after, int size) {
  public static final int DEFAULT = 100;
  public static final int LARGEST = 1_000;

  public PageRequest {
    Check.that(size >= 1 && size <= LARGEST, "size", size, "must be from 1 to " + LARGEST);
  }

  /** The first items of a list. */
  public static <K> PageRequest<K> first(int size) {
    return new PageRequest<>(null, size);
  }
}
