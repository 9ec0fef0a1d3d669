package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.number;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.measure.Sample;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Whether an operation is so short that the loop around it was measured instead. */
final class TinyOperationCheck {
  /** Shorter operations cannot be told from nothing, in nanoseconds. */
  static final double SHORTEST = 1;

  /** Below this multiple of an empty method's time, an operation is indistinguishable from it. */
  static final double EMPTY_LIMIT = 1.5;

  private static final String NAME = "operation length";
  private static final Unit NANOSECONDS = Unit.of("ns/op");

  private TinyOperationCheck() {}

  static Finding of(Run run, List<Sample> samples) {
    List<Sample> timed =
        samples.stream().filter(s -> Unit.of(s.unit()).sameKind(NANOSECONDS)).toList();
    if (timed.isEmpty()) {
      return new Finding(NAME, Outcome.NOT_CHECKED, "What is judged is not a time per operation.");
    }
    OptionalDouble empty = empty(run, timed.getFirst());
    List<String> complaints = new ArrayList<>();
    for (Sample sample : timed) {
      double length = nanoseconds(sample);
      if (length < SHORTEST) {
        complaints.add(
            "An operation of the "
                + sample.name()
                + " takes "
                + number(length)
                + " ns, less than "
                + number(SHORTEST)
                + " ns: the work was optimised away.");
      } else if (empty.isPresent() && length < EMPTY_LIMIT * empty.getAsDouble()) {
        complaints.add(
            "An operation of the "
                + sample.name()
                + " takes "
                + number(length)
                + " ns, about as long as an empty method with "
                + number(empty.getAsDouble())
                + " ns: the work was optimised away.");
      }
    }
    return complaints.isEmpty()
        ? new Finding(
            NAME,
            Outcome.PASSED,
            "Every operation takes "
                + number(SHORTEST)
                + " ns or more"
                + (empty.isPresent() ? " and clearly longer than an empty method." : "."))
        : new Finding(NAME, Outcome.FAILED, String.join(" ", complaints));
  }

  /** What an empty method takes, where it was measured. */
  private static OptionalDouble empty(Run run, Sample like) {
    List<Fork> forks =
        run.controls().stream()
            .filter(control -> control.kind() == Control.Kind.EMPTY)
            .flatMap(control -> control.forks().stream())
            .filter(Fork::succeeded)
            .toList();
    Optional<Sample> sample = Sample.of("empty method", forks, like.metric());
    return sample.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(nanoseconds(sample.get()));
  }

  private static double nanoseconds(Sample sample) {
    double log =
        sample.logMeans().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return Math.exp(log) * Unit.of(sample.unit()).in(NANOSECONDS);
  }
}
