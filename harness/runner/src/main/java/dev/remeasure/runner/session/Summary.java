package dev.remeasure.runner.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.runner.record.Receipt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run's result, for the user and as JSON. */
public final class Summary {
  private Summary() {}

  /** The measured ratios in words, one line for each metric and point. */
  public static List<String> lines(RunFile file) {
    List<String> lines = new ArrayList<>();
    lines.add("ratios are baseline ÷ subject, above 1 = the subject is better");
    for (Measured measured : Ratios.of(file)) {
      String point = measured.point().isEmpty() ? "" : " at " + measured.point();
      lines.add(measured.metric() + point + ": " + ratio(measured));
    }
    return lines;
  }

  /** The same as one JSON object. */
  public static String json(
      Path path, RunFile file, @Nullable String stopped, @Nullable Receipt receipt)
      throws JsonProcessingException {
    Run run = file.run();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", path.toString());
    json.put("run", run.id().toString());
    json.put("state", run.state().name());
    json.put("stopped", stopped);
    json.put("planHash", file.plan() == null ? null : file.plan().hash());
    json.put("forks", run.forks().size());
    json.put("failedForks", run.forks().stream().filter(fork -> !fork.succeeded()).count());
    json.put("checksPassed", run.checks().stream().allMatch(check -> check.passed()));
    json.put("measured", Ratios.of(file).stream().map(Summary::row).toList());
    json.put("logged", receipt instanceof Receipt.Logged);
    if (receipt instanceof Receipt.Logged logged) {
      json.put("attempt", logged.attempt());
      json.put("judgement", logged.judgement());
    } else if (receipt instanceof Receipt.Refused refused) {
      json.put("problem", refused.detail());
    } else if (receipt instanceof Receipt.Away away) {
      json.put("problem", away.reason());
    }
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }

  private static Map<String, Object> row(Measured measured) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("metric", measured.metric());
    row.put("resource", measured.resource());
    row.put("point", measured.point());
    row.put("unit", measured.unit());
    row.put("baselineMean", measured.baselineMean());
    row.put("subjectMean", measured.subjectMean());
    row.put("interval", measured.interval());
    row.put("reason", measured.reason());
    return row;
  }

  private static String ratio(Measured measured) {
    Interval interval = measured.interval();
    if (interval == null) {
      return "no ratio: " + measured.reason();
    }
    return (measured.counted()
            ? Figures.estimate(interval, Figures.Times.LETTER) + ", exact"
            : Figures.interval(interval, Measurement.LEVEL))
        + " ("
        + figure(measured.baselineMean())
        + " against "
        + figure(measured.subjectMean())
        + " "
        + measured.unit()
        + ", "
        + Sentences.count(measured.forks(), "pair")
        + ")";
  }

  private static String figure(@Nullable Double value) {
    return value == null ? "?" : Figures.number(value);
  }
}
