package dev.remeasure.runner.jmh;

import dev.remeasure.claims.run.FactKey;
import dev.remeasure.runner.fork.Outcome;
import dev.remeasure.runner.fork.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Turns JMH's results of one fork into plain values. */
final class Results {
  /** JMH's own percentiles: those kept here are computed from the same samples. */
  private static final Pattern JMHS_PERCENTILE = Pattern.compile("(.*·)?p[01]\\.\\d+");

  private static final String BLACKHOLE = "# Blackhole mode: ";

  /** The harness takes JMH's lock itself; whether the user ignores it is a fact of the run. */
  private static final String LOCK = "JMH lock is ignored";

  private final ForkLog log;

  Results(ForkLog log) {
    this.log = log;
  }

  Outcome outcome(JmhForks.Call call) {
    try {
      Collection<RunResult> results = call.run();
      return results.size() == 1
          ? outcome(null, scores(results.iterator().next()))
          : outcome("JMH gave " + results.size() + " results instead of one", List.of());
    } catch (RunnerException | RuntimeException e) {
      return outcome(Reasons.of(e, log.lines()), List.of());
    }
  }

  private Outcome outcome(@Nullable String failure, List<Score> scores) {
    return new Outcome(failure, scores, conditions(), params(), warnings());
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
      double percentile = new BigDecimal(label.substring(1)).movePointRight(2).doubleValue();
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

  private Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    BenchmarkParams started = log.params();
    if (started != null) {
      started.getParamsKeys().forEach(name -> params.put(name, started.getParam(name)));
    }
    return params;
  }

  private Map<FactKey, String> conditions() {
    Map<FactKey, String> conditions = new EnumMap<>(FactKey.class);
    BenchmarkParams params = log.params();
    if (params != null) {
      conditions.put(FactKey.JMH_VERSION, params.getJmhVersion());
      conditions.put(FactKey.JMH_MODE, params.getMode().shortLabel());
      conditions.put(FactKey.JMH_THREADS, Integer.toString(params.getThreads()));
      conditions.put(FactKey.JMH_WARMUP, iterations(params.getWarmup()));
      conditions.put(FactKey.JMH_MEASUREMENT, iterations(params.getMeasurement()));
      conditions.put(FactKey.JMH_BATCH, Integer.toString(params.getMeasurement().getBatchSize()));
      if (params.getThreadGroups().length > 1) {
        conditions.put(FactKey.JMH_GROUPS, Arrays.toString(params.getThreadGroups()));
      }
      conditions.put(FactKey.JMH_OPERATIONS, Integer.toString(params.getOpsPerInvocation()));
      conditions.put(FactKey.JDK_VERSION, params.getJdkVersion());
      conditions.put(FactKey.VM_NAME, params.getVmName());
      conditions.put(FactKey.VM_VERSION, params.getVmVersion());
      conditions.put(FactKey.JVM, params.getJvm());
      conditions.put(FactKey.JVM_ARGS, String.join(" ", params.getJvmArgs()));
    }
    log.lines().stream()
        .filter(line -> line.startsWith(BLACKHOLE))
        .findFirst()
        .map(line -> line.substring(BLACKHOLE.length()).strip())
        .ifPresent(mode -> conditions.put(FactKey.JMH_BLACKHOLE, mode));
    return conditions;
  }

  private static String iterations(IterationParams params) {
    return params.getCount() + " x " + JmhForks.time(params.getTime());
  }

  private List<String> warnings() {
    return log.lines().stream()
        .filter(line -> line.contains("WARNING") && !line.contains(LOCK))
        .distinct()
        .toList();
  }
}
