package dev.remeasure.runner.fork;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Benchmarks that can be run in forked JVMs. No type of JMH passes through here. */
public interface Forks {
  /** All benchmarks, by name. */
  List<ListedBenchmark> benchmarks();

  /** Why JMH does not accept these options; null if it does. */
  @Nullable String refusal(List<String> options);

  /** Runs one fork to its end. A fork that fails is an outcome, not an exception. */
  Outcome run(Launch launch, IterationListener listener);
}
