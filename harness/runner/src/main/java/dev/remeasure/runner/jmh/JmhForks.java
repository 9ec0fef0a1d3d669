package dev.remeasure.runner.jmh;

import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.probe.EnergyProfiler;
import dev.remeasure.probe.HeapProfiler;
import dev.remeasure.runner.fork.Forks;
import dev.remeasure.runner.fork.IterationListener;
import dev.remeasure.runner.fork.JvmSettings;
import dev.remeasure.runner.fork.Launch;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.fork.Meter;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.Profiler;
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
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.ProfilerConfig;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Optional;

/** Runs forks with the JMH that this class was loaded beside. */
public final class JmhForks implements Forks {
  /** The profiler that counts what is allocated, which takes no time. */
  private static final String ALLOCATION = "gc";

  private final HostClassPath classPath;

  /**
   * Forks with a class path; made by name where JMH comes with a foreign jar.
   *
   * @param classPath of the forks
   */
  public JmhForks(String classPath) {
    this.classPath = new HostClassPath(classPath);
  }

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
    try (Watch watch = new Watch();
        ForkLog log = new ForkLog(launch.log(), listener, watch)) {
      Outcome outcome = new Results(log).outcome(() -> log.during(() -> run(launch, watch, log)));
      log.end();
      return watch.ended() ? outcome.failed(watch.reason()) : outcome;
    } catch (IOException e) {
      return Outcome.notStarted("cannot write " + launch.log() + ": " + e);
    }
  }

  private Collection<RunResult> run(Launch launch, Watch watch, ForkLog log)
      throws RunnerException {
    CommandLineOptions given = given(launch.options());
    if (given.getTimeout().hasValue()) {
      watch.watch();
    }
    return classPath.during(() -> new Runner(options(launch, given), log).run());
  }

  private static Collection<BenchmarkListEntry> entries() {
    if (JmhForks.class.getResource(BenchmarkList.BENCHMARK_LIST) == null) {
      return List.of();
    }
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
        entries.stream().flatMap(entry -> modes(entry.getMode())).distinct().sorted().toList(),
        params,
        jvm(first));
  }

  private static Stream<JmhMode> modes(Mode mode) {
    return mode == Mode.All
        ? Arrays.stream(JmhMode.values())
        : JmhMode.of(mode.shortLabel()).stream();
  }

  private static JvmSettings jvm(BenchmarkListEntry entry) {
    return new JvmSettings(
        needed(),
        entry.getJvm().hasValue() ? entry.getJvm().get() : null,
        args(entry.getJvmArgsPrepend()),
        args(entry.getJvmArgs()),
        args(entry.getJvmArgsAppend()));
  }

  private static @Nullable List<String> args(Optional<Collection<String>> annotated) {
    return annotated.hasValue() ? List.copyOf(annotated.get()) : null;
  }

  private static Options options(Launch launch, CommandLineOptions given) {
    Protocol protocol = launch.protocol();
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(given)
            .include("^" + Pattern.quote(launch.benchmark()) + "$")
            .mode(Mode.deepValueOf(launch.mode().label()))
            .forks(1)
            .warmupForks(0)
            .warmupIterations(protocol.warmups())
            .warmupTime(TimeValue.nanoseconds(protocol.warmupTime().toNanos()))
            .measurementIterations(protocol.iterations())
            .measurementTime(TimeValue.nanoseconds(protocol.iterationTime().toNanos()))
            .shouldFailOnError(true);
    launch.params().forEach(options::param);
    if (given.getProfilers().stream().noneMatch(each -> each.getKlass().equals(ALLOCATION))) {
      options.addProfiler(ALLOCATION);
    }
    launch.meters().forEach(meter -> options.addProfiler(profiler(meter)));
    if (!needed().isEmpty()) {
      options.jvmArgsPrepend(prepended(launch.benchmark(), given));
    }
    if (!given.getJvmArgs().hasValue()) {
      // Without this the fork would inherit the harness's own.
      options.jvmArgs(annotatedJvmArgs(launch.benchmark()));
    }
    return options.build();
  }

  private static Class<? extends Profiler> profiler(Meter meter) {
    return switch (meter) {
      case HEAP -> HeapProfiler.class;
      case ENERGY -> EnergyProfiler.class;
    };
  }

  private static CommandLineOptions given(List<String> words) throws RunnerException {
    try {
      return new CommandLineOptions(words.toArray(String[]::new));
    } catch (CommandLineOptionException e) {
      throw new RunnerException(e.getMessage(), e);
    }
  }

  private static List<String> needed() {
    return NeededArguments.of(JmhForks.class.getClassLoader());
  }

  /** What is needed, before what is given or annotated: JMH lets an option replace both. */
  private static String[] prepended(String benchmark, CommandLineOptions given) {
    List<String> all = new ArrayList<>(needed());
    if (given.getJvmArgsPrepend().hasValue()) {
      all.addAll(given.getJvmArgsPrepend().get());
    } else {
      entries().stream()
          .filter(entry -> entry.getUsername().equals(benchmark))
          .filter(entry -> entry.getJvmArgsPrepend().hasValue())
          .findFirst()
          .ifPresent(entry -> all.addAll(entry.getJvmArgsPrepend().get()));
    }
    return all.toArray(String[]::new);
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
