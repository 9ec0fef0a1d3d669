package dev.remeasure.ui.enter;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.ui.form.Fields;
import dev.remeasure.ui.samples.SamplePlots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result that comes in: the form, and what was read of it.
 *
 * @param claims ids to choose from
 * @param run as read; null as long as nothing was
 * @param plots of its samples; null as long as nothing was read
 * @param earlier number of the attempt as which the same was logged; null if it is new
 */
public record ResultView(
    Fields fields,
    List<String> claims,
    @Nullable Run run,
    @Nullable SamplePlots plots,
    @Nullable Long earlier) {

  /** What of a run is kept in the form between its steps. */
  static final List<String> SAID =
      List.of("claim", "baseline", "subject", "best", "metric", "grade", "reason", "note");

  static final String TOKEN = "token";

  /** Whether a file was sent before, so that it need not be chosen again. */
  public boolean kept() {
    return !fields.value(TOKEN).isEmpty();
  }

  /** The fields that go on from step to step, with what was typed. */
  public Map<String, String> carried() {
    Map<String, String> carried = new LinkedHashMap<>();
    carried.put(TOKEN, fields.value(TOKEN));
    SAID.forEach(name -> carried.put(name, fields.value(name)));
    return carried;
  }

  public Map<String, String> grades() {
    Map<String, String> grades = new LinkedHashMap<>();
    grades.put("", "as the file says, or close");
    for (Grade grade : Grade.values()) {
      grades.put(grade.words(), grade.words() + ": " + grade.meaning());
    }
    return grades;
  }

  /** How the forks were arranged. */
  public String pairing() {
    if (run == null) {
      return "";
    }
    return run.summary() != null
        ? "a summary, without single measurements"
        : run.design() == Run.Design.INTERLEAVED_PAIRS
            ? "interleaved in pairs"
            : "not interleaved: drift of the machine can pass for a difference";
  }

  /** What one side has at a point, in words. */
  public String side(Point point, Side side) {
    if (run == null) {
      return "";
    }
    int forks = run.forks(point.name(), side).size();
    long iterations =
        run.forks(point.name(), side).stream()
            .mapToLong(fork ->
                fork.series(run.metrics().getFirst().name()).stream()
                    .mapToLong(series -> series.values().size())
                    .sum())
            .sum();
    return Sentences.count(forks, "fork") + ", " + Sentences.count(iterations, "iteration");
  }
}
