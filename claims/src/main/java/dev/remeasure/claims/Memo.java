package dev.remeasure.claims;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A function whose first results are remembered, for any number of threads. */
public final class Memo<K, V> {
  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final int most;
  private final Function<K, V> function;

  /**
   * Remembers what the function gives.
   *
   * @param most results to remember: what users write must not fill the memory
   * @param function gives the same for the same argument at any time
   */
  public Memo(int most, Function<K, V> function) {
    this.most = most;
    this.function = function;
  }

  public V of(K key) {
    V before = known.get(key);
    if (before != null) {
      return before;
    }
    V made = function.apply(key);
    if (known.size() < most) {
      known.put(key, made);
    }
    return made;
  }
}
