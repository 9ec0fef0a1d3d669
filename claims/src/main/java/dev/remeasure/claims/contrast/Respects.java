package dev.remeasure.claims.contrast;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.text.Sentences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of an attempt, by respect, as words that can be compared. */
final class Respects {
  private static final String PARAMETER = "param.";

  private Respects() {}

  static List<DifferenceGroup> differences(
      JudgedAttempt a, Run runOfA, JudgedAttempt b, Run runOfB) {
    Map<String, Map<String, String>> second = of(b, runOfB);
    return of(a, runOfA).entrySet().stream()
        .map(one ->
            DifferenceGroup.of(
                one.getKey(), one.getValue(), second.getOrDefault(one.getKey(), Map.of())))
        .toList();
  }

  private static Map<String, Map<String, String>> of(JudgedAttempt one, Run run) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    all.put("what was tested", subject(one, run));
    all.put("environment", environment(run));
    all.put("protocol", protocol(one.attempt(), run));
    all.put("parameters", parameters(run));
    all.put("checks", checks(one.comparison().judgement()));
    return all;
  }

  private static Map<String, String> subject(JudgedAttempt one, Run run) {
    Attempt attempt = one.attempt();
    Judgement judgement = one.comparison().judgement();
    Map<String, String> words = new TreeMap<>();
    put(words, "claim", attempt.claim());
    put(words, "revision of the claim", attempt.revision());
    put(words, "component", run.component().name());
    put(words, "baseline", run.component().baseline());
    put(words, "subject", run.component().subject());
    put(words, "grade", judgement.answer().grade().words());
    put(words, "verdict", judgement.words());
    put(words, "evidence", judgement.confirmatory() ? "planned beforehand" : "exploratory");
    return words;
  }

  /** Without what changes by itself, such as the load. */
  private static Map<String, String> environment(Run run) {
    Map<String, String> words = new TreeMap<>();
    run.environment()
        .facts()
        .forEach((name, fact) -> {
          if (!fact.fleeting()) {
            String value = fact.value();
            words.put(name, value == null ? fact.status().words() : value);
          }
        });
    return words;
  }

  private static Map<String, String> protocol(Attempt attempt, Run run) {
    Map<String, String> words = new TreeMap<>();
    put(words, "measured by", run.producer());
    put(words, "order of the forks", Sentences.words(run.design()));
    put(words, "end", Sentences.words(run.state()));
    put(words, "forks of the baseline", forks(run, Side.BASELINE));
    put(words, "forks of the subject", forks(run, Side.SUBJECT));
    put(words, "iterations of a fork", iterations(run));
    if (attempt.plan() != null) {
      Protocol planned = attempt.plan().protocol();
      put(words, "planned protocol", planned.name());
      put(words, "planned pairs", planned.pairs() + " to " + planned.maxPairs());
    }
    conditions(run)
        .forEach((name, value) -> {
          if (!name.startsWith(PARAMETER)) {
            words.put(name, value);
          }
        });
    return words;
  }

  private static Map<String, String> parameters(Run run) {
    Map<String, String> words = new TreeMap<>();
    put(
        words,
        "points",
        run.points().stream()
            .map(Point::name)
            .map(name -> name.isEmpty() ? "one" : name)
            .collect(Collectors.joining(", ")));
    Map<String, TreeSet<String>> params = new TreeMap<>();
    run.points()
        .forEach(point ->
            point
                .params()
                .forEach((name, value) ->
                    params.computeIfAbsent(name, first -> new TreeSet<>()).add(value)));
    params.forEach((name, values) -> words.put(name, String.join(", ", values)));
    conditions(run)
        .forEach((name, value) -> {
          if (name.startsWith(PARAMETER)) {
            words.putIfAbsent(name.substring(PARAMETER.length()), value);
          }
        });
    return words;
  }

  private static Map<String, String> checks(Judgement judgement) {
    Map<String, String> words = new TreeMap<>();
    for (Finding finding : judgement.findings()) {
      words.merge(
          finding.check(), Sentences.words(finding.outcome()), (one, more) -> one + ", " + more);
    }
    return words;
  }

  /** What the forks ran under; both sides' values where they differ. */
  private static Map<String, String> conditions(Run run) {
    Map<String, TreeSet<String>> values = new TreeMap<>();
    for (Fork fork : run.forks()) {
      fork.conditions()
          .forEach(
              (name, value) -> values.computeIfAbsent(name, first -> new TreeSet<>()).add(value));
    }
    Map<String, String> words = new TreeMap<>();
    values.forEach((name, all) -> words.put(name, String.join(" / ", all)));
    return words;
  }

  private static String forks(Run run, Side side) {
    long all = run.forks().stream().filter(fork -> fork.side() == side).count();
    long failed =
        run.forks().stream().filter(fork -> fork.side() == side && !fork.succeeded()).count();
    return failed == 0 ? Long.toString(all) : all + ", of them failed " + failed;
  }

  private static @Nullable String iterations(Run run) {
    String counts =
        run.forks().stream()
            .filter(Fork::succeeded)
            .map(fork -> fork.series().getFirst().values().size())
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? null : counts;
  }

  private static void put(Map<String, String> words, String name, @Nullable Object value) {
    if (value != null) {
      words.put(name, value.toString());
    }
  }
}
