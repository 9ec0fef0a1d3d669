package dev.remeasure.runner.jmh;

import dev.remeasure.runner.fork.Forks;
import dev.remeasure.runner.fork.IterationListener;
import dev.remeasure.runner.fork.Launch;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.fork.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.ProfilerException;
import org.openjdk.jmh.profile.ProfilerFactory;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.ProfilerConfig;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Optional;

/** Runs forks with the JMH on this class's own class path. */
public final class JmhForks implements Forks {
  /** Made by name where JMH comes with a foreign jar. */
  public JmhForks() {}

  @Override
  public List<ListedBenchmark> benchmarks() {
    Map<String, List<BenchmarkListEntry>> byName = new TreeMap<>();
    for (BenchmarkListEntry entry : entries()) {
      byName.computeIfAbsent(entry.getUsername(), name -> new ArrayList<>()).add(entry);
    }
    return byName.values().stream().map(JmhForks::listed).toList();
  }

  @Override
  public @Nullable String refusal(List<String> options) {
    try {
      for (ProfilerConfig profiler : given(options).getProfilers()) {
        ProfilerFactory.getProfilerOrException(profiler);
      }
      return null;
    } catch (RunnerException | ProfilerException e) {
      return Reasons.of(e, List.of());
    }
  }

  @Override
  public Outcome run(Launch launch, IterationListener listener) {
    try (Watch watch = new Watch(launch.options().contains("-to"));
        ForkLog log = new ForkLog(launch.log(), listener, watch)) {
      Outcome outcome = new Results(log).outcome(() -> new Runner(options(launch), log).run());
      return watch.ended()
          ? Outcome.failed(watch.reason(), outcome.conditions(), outcome.warnings())
          : outcome;
    } catch (IOException e) {
      return Outcome.failed("cannot write " + launch.log() + ": " + e, Map.of(), List.of());
    }
  }

  private static Collection<BenchmarkListEntry> entries() {
    return BenchmarkList.defaultList()
        .getAll(
            OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT), List.of());
  }

  private static ListedBenchmark listed(List<BenchmarkListEntry> entries) {
    BenchmarkListEntry first = entries.getFirst();
    Map<String, List<String>> params = new LinkedHashMap<>();
    if (first.getParams().hasValue()) {
      first.getParams().get().forEach((name, values) -> params.put(name, Arrays.asList(values)));
    }
    return new ListedBenchmark(
        first.getUsername(),
        first.getUserClassQName(),
        entries.stream().map(entry -> entry.getMode().shortLabel()).sorted().toList(),
        params,
        fork(first));
  }

  private static Map<String, List<String>> fork(BenchmarkListEntry entry) {
    Map<String, List<String>> fork = new LinkedHashMap<>();
    if (entry.getJvm().hasValue()) {
      fork.put("-jvm", List.of(entry.getJvm().get()));
    }
    args("-jvmArgs", entry.getJvmArgs(), fork);
    args("-jvmArgsPrepend", entry.getJvmArgsPrepend(), fork);
    args("-jvmArgsAppend", entry.getJvmArgsAppend(), fork);
    return fork;
  }

  private static void args(
      String name, Optional<Collection<String>> annotated, Map<String, List<String>> fork) {
    if (annotated.hasValue()) {
      fork.put(name, List.copyOf(annotated.get()));
    }
  }

  private static org.openjdk.jmh.runner.options.Options options(Launch launch)
      throws RunnerException {
    CommandLineOptions given = given(launch.options());
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(given)
            .include("^" + Pattern.quote(launch.benchmark()) + "$")
            .forks(1)
            .warmupForks(0)
            .warmupIterations(launch.warmups())
            .warmupTime(TimeValue.nanoseconds(launch.warmupTime().toNanos()))
            .measurementIterations(launch.iterations())
            .measurementTime(TimeValue.nanoseconds(launch.iterationTime().toNanos()))
            .shouldFailOnError(true);
    launch.params().forEach(options::param);
    launch.profilers().forEach(options::addProfiler);
    if (!given.getJvmArgs().hasValue()) {
      // Without this the fork would inherit the harness's own.
      options.jvmArgs(annotatedJvmArgs(launch.benchmark()));
    }
    return options.build();
  }

  private static CommandLineOptions given(List<String> words) throws RunnerException {
    try {
      return new CommandLineOptions(words.toArray(String[]::new));
    } catch (CommandLineOptionException e) {
      throw new RunnerException(e.getMessage(), e);
    }
  }

  private static String[] annotatedJvmArgs(String benchmark) {
    return entries().stream()
        .filter(entry -> entry.getUsername().equals(benchmark) && entry.getJvmArgs().hasValue())
        .findFirst()
        .map(entry -> entry.getJvmArgs().get().toArray(String[]::new))
        .orElseGet(() -> new String[0]);
  }

  /** A call of JMH. */
  @FunctionalInterface
  interface Call {
    Collection<RunResult> run() throws RunnerException;
  }

  static String time(TimeValue time) {
    return time.convertTo(TimeUnit.NANOSECONDS) / 1e9 + " s";
  }
}
