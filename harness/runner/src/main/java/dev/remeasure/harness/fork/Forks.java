package dev.remeasure.harness.fork;

import java.util.List;

/** Benchmarks that can be run in forked JVMs. No type of JMH passes through here. */
public interface Forks {
  /** All the benchmarks there are, by name. */
  List<Listed> benchmarks();

  /** Runs one fork to its end. A fork that fails is an outcome, not an exception. */
  Outcome run(Launch launch, IterationListener listener);
}
