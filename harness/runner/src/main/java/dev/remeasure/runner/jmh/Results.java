package dev.remeasure.runner.jmh;

import dev.remeasure.runner.fork.Outcome;
import dev.remeasure.runner.fork.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Turns what JMH gave for one fork into plain values. */
final class Results {
  /** JMH's own percentiles, over again: those here are taken from the same samples. */
  private static final Pattern JMHS_PERCENTILE = Pattern.compile("(.*·)?p[01]\\.\\d+");

  private final ForkLog log;

  Results(ForkLog log) {
    this.log = log;
  }

  Outcome outcome(JmhForks.Call call) {
    try {
      Collection<RunResult> results = call.run();
      return results.size() == 1 ? outcome(results.iterator().next()) : failed(results);
    } catch (RunnerException | RuntimeException e) {
      return Outcome.failed(Reasons.of(e, log.lines()), conditions(), warnings());
    }
  }

  private Outcome failed(Collection<RunResult> results) {
    String reason =
        results.isEmpty()
            ? "JMH gave no result"
            : "JMH ran "
                + results.size()
                + " benchmarks where one was meant: choose the mode with -bm";
    return Outcome.failed(reason, conditions(), warnings());
  }

  private Outcome outcome(RunResult result) {
    List<Score> scores = scores(result);
    return new Outcome(
        null, result.getParams().getMode().shortLabel(), scores, conditions(), warnings());
  }

  private static List<Score> scores(RunResult run) {
    List<Score> scores = new ArrayList<>();
    List<IterationResult> iterations = new ArrayList<>();
    Set<String> labels = new LinkedHashSet<>();
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      iterations.addAll(fork.getIterationResults());
    }
    iterations.forEach(iteration -> labels.addAll(iteration.getSecondaryResults().keySet()));
    List<Result<?>> primary = new ArrayList<>();
    iterations.forEach(iteration -> primary.add(iteration.getPrimaryResult()));
    boolean sampled = run.getParams().getMode() == Mode.SampleTime;
    Score score = score(Score.PRIMARY, primary);
    scores.add(
        sampled
            ? new Score(score.label(), score.unit(), score.values(), samples(iterations))
            : score);
    if (sampled) {
      labels.removeIf(JMHS_PERCENTILE.asMatchPredicate());
    }
    for (String label : labels) {
      List<Result<?>> values = new ArrayList<>();
      for (IterationResult iteration : iterations) {
        Result<?> value = iteration.getSecondaryResults().get(label);
        if (value != null) {
          values.add(value);
        }
      }
      scores.add(score(label, values));
    }
    if (sampled) {
      scores.addAll(percentiles(iterations));
    }
    ofTheWholeFork(run, labels).stream()
        .filter(whole -> !sampled || !JMHS_PERCENTILE.matcher(whole.label()).matches())
        .forEach(scores::add);
    return scores;
  }

  private static List<SortedMap<Double, Long>> samples(List<IterationResult> iterations) {
    List<SortedMap<Double, Long>> samples = new ArrayList<>();
    for (IterationResult iteration : iterations) {
      SortedMap<Double, Long> seen = new TreeMap<>();
      iteration
          .getPrimaryResult()
          .getStatistics()
          .getRawData()
          .forEachRemaining(value -> seen.merge(value.getKey(), value.getValue(), Long::sum));
      samples.add(seen);
    }
    return samples;
  }

  private static Score score(String label, List<Result<?>> values) {
    return new Score(
        label,
        values.getFirst().getScoreUnit(),
        values.stream().map(result -> result.getScore()).toList());
  }

  private static List<Score> percentiles(List<IterationResult> iterations) {
    List<Score> scores = new ArrayList<>();
    for (String label : Score.PERCENTILES) {
      double percentile = Double.parseDouble(label.substring(1));
      scores.add(
          new Score(
              label,
              iterations.getFirst().getScoreUnit(),
              iterations.stream()
                  .map(iteration ->
                      iteration.getPrimaryResult().getStatistics().getPercentile(percentile))
                  .toList()));
    }
    return scores;
  }

  /** External profilers report once for the fork. */
  private static List<Score> ofTheWholeFork(RunResult run, Set<String> known) {
    List<Score> scores = new ArrayList<>();
    run.getSecondaryResults()
        .forEach((label, result) -> {
          if (!known.contains(label)) {
            scores.add(score(label, List.of(result)));
          }
        });
    return scores;
  }

  private Map<String, String> conditions() {
    Map<String, String> conditions = new LinkedHashMap<>();
    BenchmarkParams params = log.params();
    if (params != null) {
      conditions.put("jmh.version", params.getJmhVersion());
      conditions.put("jmh.mode", params.getMode().shortLabel());
      conditions.put("jmh.threads", Integer.toString(params.getThreads()));
      conditions.put("jmh.warmup", iterations(params.getWarmup()));
      conditions.put("jmh.measurement", iterations(params.getMeasurement()));
      conditions.put("jmh.batch", Integer.toString(params.getMeasurement().getBatchSize()));
      if (params.getThreadGroups().length > 1) {
        conditions.put("jmh.groups", Arrays.toString(params.getThreadGroups()));
      }
      conditions.put("jmh.operations", Integer.toString(params.getOpsPerInvocation()));
      conditions.put("jdk.version", params.getJdkVersion());
      conditions.put("vm.name", params.getVmName());
      conditions.put("vm.version", params.getVmVersion());
      conditions.put("jvm", params.getJvm());
      conditions.put("jvm.args", String.join(" ", params.getJvmArgs()));
      params.getParamsKeys().forEach(key -> conditions.put("param." + key, params.getParam(key)));
    }
    log.lines().stream()
        .filter(line -> line.startsWith("# Blackhole mode: "))
        .findFirst()
        .ifPresent(line -> conditions.put("jmh.blackhole", line.substring(18).strip()));
    return conditions;
  }

  private static String iterations(IterationParams params) {
    return params.getCount() + " x " + JmhForks.time(params.getTime());
  }

  private List<String> warnings() {
    return log.lines().stream().filter(line -> line.contains("WARNING")).distinct().toList();
  }
}
