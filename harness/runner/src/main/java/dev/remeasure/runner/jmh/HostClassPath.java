package dev.remeasure.runner.jmh;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The class path of the forks. JMH takes it from its host's property {@code java.class.path}, which
 * is that of the whole JVM: it is set for the length of a fork and then put back.
 */
record HostClassPath(String forks) {
  private static final String PROPERTY = "java.class.path";

  /** Makes the call to JMH with this class path. */
  Collection<RunResult> during(JmhForks.Call call) throws RunnerException {
    String own = System.getProperty(PROPERTY);
    System.setProperty(PROPERTY, forks);
    try {
      return call.run();
    } finally {
      System.setProperty(PROPERTY, own);
    }
  }
}
