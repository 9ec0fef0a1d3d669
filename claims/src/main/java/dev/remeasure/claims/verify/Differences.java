package dev.remeasure.claims.verify;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a stored value and a recomputed one of the same record type differ, field by field.
 *
 * <p>Numbers count as equal within 1e-9 of each other: the last digits of logarithms and quantiles
 * may differ between machines. Everything else must be equal.
 */
final class Differences {
  private static final double TOLERANCE = 1e-9;

  private final List<Mismatch> found = new ArrayList<>();

  private Differences() {}

  /**
   * Compares them.
   *
   * @param place what they are of, e.g. {@code claim pndm.step-speedup}
   */
  static List<Mismatch> between(String place, Record stored, Record recomputed) {
    Differences differences = new Differences();
    differences.records(place + ", ", stored, recomputed);
    return differences.found;
  }

  private void compare(String field, @Nullable Object stored, @Nullable Object recomputed) {
    if (stored instanceof Double a && recomputed instanceof Double b) {
      if (!same(a, b)) {
        differs(field, stored, recomputed);
      }
    } else if (stored instanceof List<?> a && recomputed instanceof List<?> b) {
      lists(field, a, b);
    } else if (stored instanceof Record a
        && recomputed instanceof Record b
        && a.getClass() == b.getClass()) {
      records(field + ".", a, b);
    } else if (!Objects.equals(stored, recomputed)) {
      differs(field, stored, recomputed);
    }
  }

  private void lists(String field, List<?> stored, List<?> recomputed) {
    if (stored.size() != recomputed.size()) {
      differs(field, stored.size() + " entries", recomputed.size() + " entries");
      return;
    }
    for (int i = 0; i < stored.size(); i++) {
      compare(field + "[" + i + "]", stored.get(i), recomputed.get(i));
    }
  }

  private void records(String prefix, Record stored, Record recomputed) {
    for (RecordComponent component : stored.getClass().getRecordComponents()) {
      compare(prefix + component.getName(), value(component, stored), value(component, recomputed));
    }
  }

  private void differs(String field, @Nullable Object stored, @Nullable Object recomputed) {
    found.add(Mismatch.at(field, stored, recomputed));
  }

  private static boolean same(double a, double b) {
    return Double.compare(a, b) == 0
        || Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  private static @Nullable Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
