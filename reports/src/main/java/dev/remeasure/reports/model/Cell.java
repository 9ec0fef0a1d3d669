package dev.remeasure.reports.model;

import dev.remeasure.claims.Check;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A value as it goes into a report; each format writes it in its own way. */
public sealed interface Cell {

  /** Nothing, where the column says by itself what that means. */
  Cell EMPTY = new Missing("");

  /** Words; never taken for a formula, whatever they begin with. */
  record Text(String text) implements Cell {}

  /** A finite number at full precision. */
  record Figure(double value) implements Cell {
    public Figure {
      Check.finite("cell", value);
    }
  }

  /** A moment, written in UTC. */
  record Time(Instant time) implements Cell {}

  /** A text or figure that leads somewhere. */
  record Link(Cell shown, String target) implements Cell {
    public Link(String text, String target) {
      this(new Text(text), target);
    }
  }

  /** Nothing, and why: not measured, not known, not testable. */
  record Missing(String reason) implements Cell {}

  /**
   * A figure that follows from others in its row.
   *
   * @param formula with the keys of the row's columns in braces, e.g. <code>{baseline}/{subject}
   *     </code>
   * @param value the formula's value
   */
  record Derived(String formula, double value) implements Cell {
    public Derived {
      Check.finite("cell", value);
    }
  }

  static Cell text(@Nullable String text, String otherwise) {
    return text == null || text.isEmpty() ? new Missing(otherwise) : new Text(text);
  }

  static Cell number(@Nullable Number value, String otherwise) {
    return value == null || !Double.isFinite(value.doubleValue())
        ? new Missing(otherwise)
        : new Figure(value.doubleValue());
  }

  static Cell time(@Nullable Instant time, String otherwise) {
    return time == null ? new Missing(otherwise) : new Time(time);
  }
}
