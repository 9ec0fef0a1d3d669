package dev.remeasure.imports.upload;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.remeasure.claims.InvalidValue;

/** Says where in a JSON or YAML document a problem lies, and what it is, in a reader's words. */
public final class JsonPath {
  private JsonPath() {}

  /** The field, e.g. {@code run.forks[3].side}; empty if the problem concerns the whole. */
  public static String of(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    if (e.getCause() instanceof InvalidValue value) {
      path.append(path.isEmpty() ? "" : ".").append(value.field());
    }
    return path.toString();
  }

  /** What is wrong, with line and column where known. */
  public static String problem(JsonProcessingException e) {
    String problem =
        switch (e) {
          case JsonMappingException m when m.getCause() instanceof InvalidValue v ->
              String.valueOf(v.getMessage());
          case UnrecognizedPropertyException u -> u.getPropertyName() + " is no known field";
          default -> e.getOriginalMessage();
        };
    return problem + position(e.getLocation());
  }

  private static String position(@org.jspecify.annotations.Nullable JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
