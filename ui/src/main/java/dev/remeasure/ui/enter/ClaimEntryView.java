package dev.remeasure.ui.enter;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.ui.form.Fields;
import dev.remeasure.ui.part.Claimed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form for a claim.
 *
 * @param papers keys of the recorded papers
 * @param read how the claim is read; null as long as it was not looked at
 * @param newPaper whether its paper is not recorded yet
 */
public record ClaimEntryView(
    Fields fields, List<String> papers, @Nullable Claimed read, boolean newPaper) {

  public Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("", "no number, or on par");
    for (Form form : Form.values()) {
      forms.put(form.name(), form.words());
    }
    return forms;
  }

  public Map<String, String> qualifiers() {
    Map<String, String> qualifiers = new LinkedHashMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      qualifiers.put(qualifier.name(), qualifier.words());
    }
    return qualifiers;
  }

  public Map<String, String> resources() {
    Map<String, String> resources = new LinkedHashMap<>();
    Resource.ALL.forEach(resource -> resources.put(resource, resource));
    return resources;
  }

  public Map<String, String> statistics() {
    Map<String, String> statistics = new LinkedHashMap<>();
    statistics.put("", "the paper does not say");
    Statistic.NAMED.forEach(statistic -> statistics.put(statistic, statistic));
    List.of("p90", "p95", "p99", "p99.9").forEach(one -> statistics.put(one, one));
    return statistics;
  }

  public Map<String, String> directions() {
    Map<String, String> directions = new LinkedHashMap<>();
    directions.put("LOWER", "lower is better");
    directions.put("HIGHER", "higher is better");
    directions.put("", "neither");
    return directions;
  }
}
