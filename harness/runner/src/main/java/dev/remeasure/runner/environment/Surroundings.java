package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the environment that a run is made in. */
public final class Surroundings {
  // These and no others: an environment is full of secrets.
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
    Map<FactKey, Fact> facts = new EnumMap<>(FactKey.class);
    facts.putAll(Machine.own().facts());
    facts.putAll(new ForkJvm(java, jvmArgs).facts());
    facts.putAll(new Code(classPath).facts());
    facts.put(FactKey.DATA_HASH, data.isEmpty() ? Fact.notAvailable() : new Code(data).hash());
    // The lock is taken by JMH's host, which is this JVM; in a fork the property means nothing.
    facts.put(FactKey.JMH_IGNORE_LOCK, Fact.of(Boolean.toString(JmhSettings.IGNORES_LOCK)));
    facts.put(FactKey.HARNESS_JDK, Fact.of(Runtime.version().toString()));
    if (hostName) {
      facts.put(FactKey.HOST_NAME, hostName());
    }
    SortedMap<String, Fact> named = variables(System.getenv());
    facts.forEach((key, fact) -> named.put(key.key(), fact));
    named.replaceAll((name, fact) -> discreet(fact));
    return new Environment(named);
  }

  private static SortedMap<String, Fact> variables(Map<String, String> environment) {
    SortedMap<String, Fact> facts = new TreeMap<>();
    for (String name : VARIABLES) {
      String value = environment.get(name);
      if (value != null) {
        facts.put("variable." + name, Fact.of(value));
      }
    }
    return facts;
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
