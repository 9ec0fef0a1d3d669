package dev.remeasure.ui.form;

import dev.remeasure.claims.InvalidValue;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, and what is wrong with it.
 *
 * @param values by the fields' names
 * @param wrong name of the field that is wrong; empty if none is
 * @param problem what is wrong with it, as a sentence; empty if nothing
 */
public record Fields(Map<String, String> values, String wrong, String problem) {
  public Fields {
    values = Map.copyOf(values);
  }

  /** What a form sent; a field sent twice counts once. */
  public static Fields of(Map<String, ?> sent) {
    Map<String, String> values = new HashMap<>();
    sent.forEach((name, value) -> {
      if (value != null) {
        values.put(name, value.toString());
      }
    });
    return new Fields(values, "", "");
  }

  public static Fields empty() {
    return new Fields(Map.of(), "", "");
  }

  /** The same, refused: the field is named as it is in the form. */
  public Fields refused(String field, InvalidValue reason) {
    return refused(field, String.valueOf(reason.getMessage()));
  }

  /** The same, refused for that reason. */
  public Fields refused(String field, String reason) {
    return new Fields(values, field, reason);
  }

  /** The same with another value of one field. */
  public Fields with(String name, String value) {
    Map<String, String> others = new HashMap<>(values);
    others.put(name, value);
    return new Fields(others, wrong, problem);
  }

  /** What was typed; empty if nothing. */
  public String value(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /** The same; null if nothing was typed. */
  public @Nullable String text(String name) {
    String value = value(name);
    return value.isEmpty() ? null : value;
  }

  /** What is wrong with a field; empty if nothing. */
  public String problem(String name) {
    return wrong.equals(name) ? problem : "";
  }

  public boolean refused() {
    return !problem.isEmpty();
  }
}
