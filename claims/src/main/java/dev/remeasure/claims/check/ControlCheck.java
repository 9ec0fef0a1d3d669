package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.factor;
import static dev.remeasure.claims.text.Figures.interval;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.JudgedPoints;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import java.util.List;

/** Checks that need forks beside those of the two sides. */
public final class ControlCheck {
  private static final String AA = "A/A";
  private static final String STRAWMAN = "strawman";

  private ControlCheck() {}

  /** The baseline against itself: an interval without 1 shows a difference where none is. */
  static Finding aa(Run run, Metric metric, List<Point> points) {
    List<Measured> controls = measured(run, metric, points, Control.Kind.A_A);
    if (controls.isEmpty()) {
      return new Finding(AA, Outcome.NOT_CHECKED, "The baseline was not run against itself.");
    }
    for (Measured control : controls) {
      Interval interval = control.interval();
      if (interval == null) {
        return new Finding(AA, Outcome.NOT_CHECKED, String.valueOf(control.reason()));
      }
      if (interval.lower() > 1 || interval.upper() < 1) {
        return new Finding(
            AA,
            Outcome.WARNING,
            "The baseline against itself gives "
                + interval(interval)
                + ", which does not contain 1: the set-up reports a difference where there is none.");
      }
    }
    return new Finding(AA, Outcome.PASSED, "The baseline against itself gives an interval with 1.");
  }

  /** The baseline against a maintained library: a slow baseline is easily beaten. */
  static Finding strawman(Run run, Metric metric, List<Point> points) {
    List<Measured> controls = measured(run, metric, points, Control.Kind.STRAWMAN);
    if (controls.isEmpty()) {
      return new Finding(
          STRAWMAN,
          Outcome.NOT_CHECKED,
          "The baseline was not compared with a maintained library.");
    }
    for (Measured control : controls) {
      Interval interval = control.interval();
      if (interval == null) {
        return new Finding(STRAWMAN, Outcome.NOT_CHECKED, String.valueOf(control.reason()));
      }
      if (interval.lower() > Interval.EQUAL) {
        return new Finding(
            STRAWMAN,
            Outcome.WARNING,
            "A maintained library doing the baseline's work is better by "
                + interval(interval)
                + ", more than "
                + factor(Interval.EQUAL)
                + ": beating this baseline says little.");
      }
    }
    return new Finding(
        STRAWMAN,
        Outcome.PASSED,
        "The baseline is not shown to be slower than a maintained library.");
  }

  /** Whether the strawman check found the baseline wanting. */
  public static boolean suspect(List<Finding> findings) {
    return findings.stream()
        .anyMatch(f -> f.check().equals(STRAWMAN) && f.outcome() == Outcome.WARNING);
  }

  private static List<Measured> measured(
      Run run, Metric metric, List<Point> points, Control.Kind kind) {
    boolean paired = run.design() == Design.INTERLEAVED_PAIRS;
    return run.controls().stream()
        .filter(control -> control.kind() == kind)
        .flatMap(control ->
            points.stream()
                .filter(point -> ranAt(control, point))
                .map(point ->
                    new Measurement(control.forks(), paired, metric)
                        .at(point, false, JudgedPoints.level(1))))
        .toList();
  }

  private static boolean ranAt(Control control, Point point) {
    return control.forks().stream().anyMatch(fork -> fork.point().equals(point.name()));
  }
}
