package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.request.BenchmarkSelection;
import dev.remeasure.runner.request.MeasurementRequest;
import dev.remeasure.runner.request.Option;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses the two benchmarks that a request means. */
final class ComponentChoice {
  private ComponentChoice() {}

  /**
   * Those two.
   *
   * @param subjects where the subject is looked for
   * @throws dev.remeasure.claims.InvalidValue if they are not there, or more than two are meant
   */
  static FoundComponent of(MeasurementRequest request, Components components, Components subjects) {
    FoundComponent found = of(request, components);
    return components.equals(subjects)
        ? found
        : found.withSubject(
            subjects.only(
                Option.SUBJECT,
                Objects.requireNonNullElse(
                    request.benchmarks().subject(), found.subject().name())));
  }

  private static FoundComponent of(MeasurementRequest request, Components components) {
    BenchmarkSelection selection = request.benchmarks();
    if (selection.baseline() != null
        && !selection.baselinePlace().equals(selection.subjectPlace())) {
      // The subject may be in its own jar alone; it takes the baseline's place afterwards.
      return components.chosen(
          name(selection), selection.baseline(), selection.baseline(), request.purpose().claim());
    }
    if (selection.baseline() != null || selection.subject() != null) {
      return components.chosen(
          name(selection),
          Check.present(Option.BASELINE.toString(), selection.baseline()),
          Check.present(Option.SUBJECT.toString(), selection.subject()),
          request.purpose().claim());
    }
    return selection.component() == null
        ? only(components.all())
        : components.named(selection.component());
  }

  private static FoundComponent only(List<FoundComponent> all) {
    String sides = "given by " + Option.BASELINE + " and " + Option.SUBJECT;
    Check.that(
        all.size() == 1,
        "component",
        "not named",
        all.isEmpty()
            ? "must be " + sides + ", as there is no annotated benchmark"
            : "must be one of "
                + all.stream().map(found -> found.component().name()).toList()
                + ", or be "
                + sides);
    return all.getFirst();
  }

  /** What to call two benchmarks that are chosen. */
  private static String name(BenchmarkSelection selection) {
    if (selection.component() != null) {
      return selection.component();
    }
    if (selection.baselinePlace().commit() != null) {
      return jarName(selection.baselinePlace().commit().project().getFileName());
    }
    return selection.baselinePlace().jar() == null
        ? "own"
        : jarName(selection.baselinePlace().jar().getFileName());
  }

  private static String jarName(@Nullable Object file) {
    return String.valueOf(file).replaceFirst("\\.jar$", "");
  }
}
