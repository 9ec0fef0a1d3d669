package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.Control;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A control to run beside the two sides.
 *
 * @param benchmark regular expression of the control's benchmark; null if the kind, or the
 *     component, says which it is
 */
public record ControlRequest(Control.Kind kind, @Nullable String benchmark) {
  private static final String STRAWMAN = "strawman=";
  private static final String EMPTY = "empty=";

  static List<ControlRequest> all(GivenOptions given) {
    Set<Control.Kind> kinds = EnumSet.noneOf(Control.Kind.class);
    List<ControlRequest> all = given.all(Option.CONTROL).stream().map(ControlRequest::of).toList();
    for (ControlRequest control : all) {
      Check.that(
          kinds.add(control.kind),
          Option.CONTROL.toString(),
          control,
          "must be given once for each kind of control");
    }
    return all;
  }

  private static ControlRequest of(String text) {
    if (text.equals("a-a")) {
      return new ControlRequest(Control.Kind.A_A, null);
    }
    if (text.equals("empty")) {
      return new ControlRequest(Control.Kind.EMPTY, null);
    }
    if (text.startsWith(STRAWMAN)) {
      return new ControlRequest(Control.Kind.STRAWMAN, text.substring(STRAWMAN.length()));
    }
    if (text.startsWith(EMPTY)) {
      return new ControlRequest(Control.Kind.EMPTY, text.substring(EMPTY.length()));
    }
    throw new InvalidValue(
        Option.CONTROL.toString(), text, "must be a-a, strawman=REGEX, empty=REGEX or empty");
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return switch (kind) {
      case A_A -> "a-a";
      case STRAWMAN -> STRAWMAN + benchmark;
      case EMPTY -> benchmark == null ? "empty" : EMPTY + benchmark;
      case PILOT -> "pilot";
    };
  }
}
