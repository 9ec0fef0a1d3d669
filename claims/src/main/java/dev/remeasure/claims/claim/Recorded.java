package dev.remeasure.claims.claim;

import dev.remeasure.claims.Check;
import org.jspecify.annotations.Nullable;

/**
 * A paper or claim with where it came from.
 *
 * @param catalogHash digest of the catalog's entry that this one was taken from or last held
 *     against; null for a user's own
 * @param edited whether a user changed it: the catalog then never overwrites it
 */
public record Recorded<T>(T value, @Nullable String catalogHash, boolean edited) {
  public Recorded {
    Check.present("value", value);
  }

  public static <T> Recorded<T> own(T value) {
    return new Recorded<>(value, null, true);
  }
}
