package dev.remeasure.claims.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next what the following page comes after; null if this is the last one
 */
public record Page<T, K>(List<T> items, @Nullable K next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page of a list of which one item more was read than asked for, if there is one.
   *
   * @param read what follows the request's key, in order
   */
  public static <T, K> Page<T, K> of(List<T> read, PageRequest<K> request, Function<T, K> key) {
    if (read.size() <= request.size()) {
      return new Page<>(read, null);
    }
    List<T> items = read.subList(0, request.size());
    return new Page<>(items, key.apply(items.getLast()));
  }

  /** The same page of other items, each made from one of these. */
  public <U> Page<U, K> with(List<U> others) {
    return new Page<>(others, next);
  }
}
