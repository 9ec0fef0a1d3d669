package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One JVM invocation that measured one side at one point: the unit of analysis.
 *
 * @param order position in the run, from 0, in the order in which the forks really ran
 * @param pair number of the pair at this point, from 0; the two forks of a pair share it
 * @param point name of the {@link Point}
 * @param startedAt null if the producer of an imported file did not say
 * @param failure why the fork gave no values; null for a good one
 * @param conditions what the JVM ran under, e.g. {@code jvm.args}, {@code jdk.version}, {@code
 *     jmh.blackhole}; the judge compares those of the two sides
 * @param facts counters read around the fork, e.g. {@code throttled.periods}, {@code gc.share}
 * @param warnings the benchmark program's own during this fork, in its words
 */
public record Fork(
    int order,
    int pair,
    Side side,
    String point,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure,
    List<Series> series,
    Map<String, String> conditions,
    Map<String, Double> facts,
    List<String> warnings) {

  public Fork {
    Check.that(order >= 0, "fork.order", order, "must not be negative");
    Check.that(pair >= 0, "fork.pair", pair, "must not be negative");
    Check.present("fork.side", side);
    Check.present("fork.point", point);
    startedAt = startedAt == null ? null : Check.time("fork.startedAt", startedAt);
    finishedAt = finishedAt == null ? null : Check.time("fork.finishedAt", finishedAt);
    series = List.copyOf(Check.present("fork.series", series));
    conditions = Map.copyOf(Check.present("fork.conditions", conditions));
    facts =
        Check.present("fork.facts", facts).entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    fact -> Check.number("fork.facts." + fact.getKey(), fact.getValue())));
    warnings = List.copyOf(Check.present("fork.warnings", warnings));
    Check.that(failure != null || !series.isEmpty(), "fork.series", series, "must not be empty");
  }

  public boolean succeeded() {
    return failure == null;
  }

  /** What the JVM ran under, if it is recorded. */
  public Optional<String> condition(FactKey key) {
    return Optional.ofNullable(conditions.get(key.key()));
  }

  /** What was counted around the fork, if it is recorded. */
  public OptionalDouble fact(FactKey key) {
    Double value = facts.get(key.key());
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  public Optional<Series> series(String metric) {
    return series.stream().filter(s -> s.metric().equals(metric)).findFirst();
  }
}
