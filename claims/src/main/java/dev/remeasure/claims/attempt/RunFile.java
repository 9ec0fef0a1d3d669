package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.run.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file a measurement leaves behind: the run, and the attempt it was made for. It is the truth;
 * everything stored is read from it.
 *
 * @param format always {@code remeasure-run}
 * @param version of the format, see {@link #VERSION}
 * @param answers what each metric says about the claim; at least one
 */
public record RunFile(
    String format,
    int version,
    @Nullable String claim,
    List<Answer> answers,
    @Nullable Plan plan,
    @Nullable String note,
    Run run) {

  public static final String FORMAT = "remeasure-run";
  public static final int VERSION = 2;

  public RunFile {
    Check.that(FORMAT.equals(format), "format", format, "must be " + FORMAT);
    Check.that(version == VERSION, "version", version, "must be " + VERSION);
    Check.present("run", run);
    answers = List.copyOf(Check.present("answers", answers));
    Check.that(!answers.isEmpty(), "answers", answers, "must name at least one metric");
    for (int i = 0; i < answers.size(); i++) {
      String metric = answers.get(i).metric();
      Check.that(
          run.metrics().stream().anyMatch(m -> m.name().equals(metric)),
          "answers[" + i + "].metric",
          metric,
          "must be one of the run's metrics");
    }
  }

  /** One answer for each metric of the run, to its own resource and all with the same grade. */
  public static List<Answer> answered(Run run, Grade grade) {
    return run.metrics().stream()
        .map(
            metric -> new Answer(metric.name(), metric.resource(), metric.statistic(), grade, null))
        .toList();
  }
}
