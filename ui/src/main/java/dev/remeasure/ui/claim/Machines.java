package dev.remeasure.ui.claim;

import static java.util.stream.Collectors.toMap;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.JudgedAttempt;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machines that attempts were made on, in a few words each.
 *
 * @param environments fingerprint of each attempt's environment, by the attempt's number
 * @param names what is known of an environment, by its fingerprint
 */
record Machines(Map<Long, String> environments, Map<String, String> names) {
  private static final Pattern TRIFLES =
      Pattern.compile("\\((R|TM)\\)|\\b(CPU|Processor|\\d+-Core)\\b|\\s+(@|at) .*$");
  private static final int SHORT = 24;
  private static final int HASH = 8;

  /**
   * Names the machines.
   *
   * @param runs those that were read; an environment of none of them is named by its fingerprint
   */
  static Machines of(List<JudgedAttempt> attempts, Collection<Run> runs) {
    return new Machines(
        attempts.stream()
            .collect(toMap(one -> one.attempt().number(), one -> one.run().environment())),
        runs.stream()
            .map(Run::environment)
            .collect(toMap(Environment::fingerprint, Machines::name, (one, same) -> one)));
  }

  String of(Attempt attempt) {
    String environment = environments.getOrDefault(attempt.number(), "");
    return names.getOrDefault(environment, hash(environment));
  }

  private static String name(Environment environment) {
    return Stream.of("cpu.model", "host.name")
        .flatMap(fact -> Stream.ofNullable(environment.value(fact)))
        .map(words -> TRIFLES.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip())
        .filter(words -> !words.isEmpty())
        .map(words -> words.length() <= SHORT ? words : words.substring(0, SHORT - 1) + "…")
        .findFirst()
        .orElseGet(() -> hash(environment.fingerprint()));
  }

  private static String hash(String environment) {
    return "machine " + environment.substring(0, Math.min(HASH, environment.length()));
  }
}
