package dev.remeasure.ui.enter;

import dev.remeasure.claims.claim.Resource;
import dev.remeasure.ui.form.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form for a result of which only a summary is known.
 *
 * @param form the fields of every result
 */
public record SummaryView(Fields fields, ResultView form) {
  public static final List<String> ROWS = List.of("baseline", "subject", "ratio");

  /** A heading for a row of figures. */
  public static String heading(String row) {
    return switch (row) {
      case "ratio" -> "Or only the ratio: how many times better the subject is";
      case "baseline" -> "The baseline’s figure";
      default -> "The subject’s figure";
    };
  }

  public Map<String, String> resources() {
    Map<String, String> resources = new LinkedHashMap<>();
    resources.put("", "as the unit tells");
    Resource.ALL.forEach(resource -> resources.put(resource, resource));
    return resources;
  }

  public Map<String, String> directions() {
    Map<String, String> directions = new LinkedHashMap<>();
    directions.put("", "as the unit tells");
    directions.put("lower", "lower is better");
    directions.put("higher", "higher is better");
    return directions;
  }
}
