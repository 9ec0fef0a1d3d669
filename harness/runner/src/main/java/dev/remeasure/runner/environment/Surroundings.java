package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the record of the environment together. */
public final class Surroundings {
  // No others: an environment is full of secrets.
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "MALLOC_ARENA_MAX", "OMP_NUM_THREADS");

  private Surroundings() {}

  /**
   * Reads what an ordinary user may.
   *
   * @param java launcher of the forks' JVM
   * @param jvmArgs its arguments
   * @param classPath of the forks
   * @param data files and folders the benchmarks read
   * @param hostName whether the machine's name is to be recorded
   */
  public static Environment read(
      String java, List<String> jvmArgs, List<Path> classPath, List<Path> data, boolean hostName) {
    SortedMap<String, Fact> facts = new TreeMap<>();
    facts.putAll(Machine.own().facts());
    facts.putAll(new ForkJvm(java, jvmArgs).facts());
    facts.putAll(new Code(classPath).facts());
    facts.put("data.sha256", data.isEmpty() ? Fact.notAvailable() : new Code(data).hash());
    // The lock is taken by JMH's host, which is this JVM; in a fork the property means nothing.
    facts.put("jmh.ignoreLock", Fact.of("" + Boolean.getBoolean("jmh.ignoreLock")));
    facts.put("harness.jdk", Fact.of(Runtime.version().toString()));
    variables(facts, System.getenv());
    if (hostName) {
      facts.put("host.name", hostName());
    }
    facts.replaceAll((name, fact) -> discreet(fact));
    return new Environment(facts);
  }

  private static void variables(Map<String, Fact> facts, Map<String, String> environment) {
    for (String name : VARIABLES) {
      String value = environment.get(name);
      if (value != null) {
        facts.put("variable." + name, Fact.of(value));
      }
    }
  }

  private static Fact discreet(Fact fact) {
    return fact.value() == null
        ? fact
        : new Fact(fact.status(), Discretion.keep(fact.value()), fact.fleeting());
  }

  private static Fact hostName() {
    try {
      return Fact.of(InetAddress.getLocalHost().getHostName());
    } catch (UnknownHostException e) {
      return Fact.notAvailable();
    }
  }
}
