package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.SideDifference;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.environment.Discretion;
import dev.remeasure.runner.fork.JvmSettings;
import dev.remeasure.runner.request.MeasurementRequest;
import dev.remeasure.runner.request.Option;
import dev.remeasure.runner.request.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * In what the two sides are asked to differ, besides benchmark and parameters.
 *
 * @param sentence that says so; empty if in nothing
 */
public record SideDifferences(Set<SideDifference> parts, String sentence) {

  /**
   * Those of a request.
   *
   * @throws dev.remeasure.claims.InvalidValue if annotated JVMs or arguments differ and nobody
   *     asked for that
   */
  static SideDifferences of(MeasurementRequest request, FoundComponent found) {
    JvmSettings baseline = request.forks().jvm().orElse(found.baseline().jvm());
    JvmSettings subject = request.subjectForks().jvm().orElse(found.subject().jvm());
    Check.that(
        !request.forks().equals(request.subjectForks()) || baseline.equals(subject),
        Option.JVM + ", " + Option.JVM_ARGS,
        "annotated as "
            + words(baseline)
            + " of the baseline and as "
            + words(subject)
            + " of the subject",
        "must be the same on both sides: give them, or say that they are what is compared, with "
            + Option.BASELINE_JVM_ARGS
            + " and "
            + Option.SUBJECT_JVM_ARGS);
    Set<SideDifference> parts = EnumSet.noneOf(SideDifference.class);
    List<String> phrases = new ArrayList<>();
    Place first = request.benchmarks().baselinePlace();
    Place second = request.benchmarks().subjectPlace();
    if (!first.equals(second)) {
      parts.add(SideDifference.CODE);
      phrases.add(phrase(SideDifference.CODE, words(first), words(second)));
    }
    if (!Objects.equals(baseline.launcher(), subject.launcher())) {
      parts.add(SideDifference.JVM);
      phrases.add(phrase(SideDifference.JVM, launcher(baseline), launcher(subject)));
    }
    if (!baseline.allArgs().equals(subject.allArgs())) {
      parts.add(SideDifference.ARGUMENTS);
      phrases.add(phrase(SideDifference.ARGUMENTS, args(baseline), args(subject)));
    }
    return new SideDifferences(
        parts, phrases.isEmpty() ? "" : "The sides differ in " + String.join("; ", phrases) + ".");
  }

  /** Whether baseline and subject are one and the same thing. */
  boolean none(FoundComponent found, List<PairSeries> series) {
    return parts.isEmpty()
        && found.baseline().name().equals(found.subject().name())
        && series.stream()
            .filter(each -> each.control() == null)
            .allMatch(each -> each.baselineParams().equals(each.subjectParams()));
  }

  /** Refuses a comparison of a thing with itself, unless that is what is asked for. */
  void check(FoundComponent found, List<PairSeries> series) {
    boolean asked = series.stream().anyMatch(each -> each.control() == Control.Kind.A_A);
    Check.that(
        asked || !none(found, series),
        Option.SUBJECT.toString(),
        found.subject().name(),
        "must differ from the baseline in benchmark, parameters, jar, class path, JVM or its"
            + " arguments ("
            + Option.CONTROL
            + " a-a measures the baseline against itself)");
  }

  private static String phrase(SideDifference part, String baseline, String subject) {
    return part.words() + " (" + baseline + " of the baseline, " + subject + " of the subject)";
  }

  private static String words(Place place) {
    List<String> names = new ArrayList<>();
    if (place.commit() != null) {
      names.add(place.commit().toString());
    }
    if (place.jar() != null) {
      names.add(place.jar().toString());
    }
    place.classPath().forEach(entry -> names.add(entry.toString()));
    return Discretion.keep(String.join(":", names));
  }

  private static String words(JvmSettings settings) {
    return launcher(settings) + " with " + args(settings);
  }

  private static String launcher(JvmSettings settings) {
    return settings.launcher() == null
        ? "the harness's own JVM"
        : Discretion.keep(settings.launcher());
  }

  private static String args(JvmSettings settings) {
    List<String> args = settings.allArgs();
    return args.isEmpty() ? "no arguments" : Discretion.keep(String.join(" ", args));
  }
}
