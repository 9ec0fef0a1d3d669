package dev.remeasure.runner.component;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.run.Component;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.fork.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two benchmarks that can be measured against each other.
 *
 * @param claim id of the claim they answer; null if none
 * @param metric name of the metric that answers it; null if the component does not say
 * @param empty a benchmark that does nothing; null if none is marked
 * @param quantities what its counters measure
 * @param check class that shows they do the same job; null if none
 */
public record FoundComponent(
    Component component,
    @Nullable String claim,
    @Nullable String metric,
    Grade grade,
    ListedBenchmark baseline,
    ListedBenchmark subject,
    @Nullable ListedBenchmark empty,
    List<Quantity> quantities,
    @Nullable String check) {
  public FoundComponent {
    quantities = List.copyOf(quantities);
  }

  /** The same with another subject, which is elsewhere. */
  public FoundComponent withSubject(ListedBenchmark other) {
    return new FoundComponent(
        new Component(
            component.name(),
            component.description(),
            component.baseline(),
            other.name(),
            component.check(),
            component.limits()),
        claim,
        metric,
        grade,
        baseline,
        other,
        empty,
        quantities,
        check);
  }

  /** The same with a sentence added to its description. */
  public FoundComponent described(String sentence) {
    String description = component.description();
    return new FoundComponent(
        new Component(
            component.name(),
            description == null ? sentence : description + " " + sentence,
            component.baseline(),
            component.subject(),
            component.check(),
            component.limits()),
        claim,
        metric,
        grade,
        baseline,
        subject,
        empty,
        quantities,
        check);
  }
}
