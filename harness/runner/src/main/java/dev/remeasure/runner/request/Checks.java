package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import java.time.Duration;
import java.util.List;

/**
 * How both sides are shown to do the same job, beyond the component's own check.
 *
 * @param commands each of which exits with 0 if they do
 * @param timeout longest time any check may take
 */
public record Checks(List<String> commands, Duration timeout) {
  // As long as JMH waits for an iteration.
  private static final Duration TIMEOUT = Duration.ofMinutes(10);

  static Checks of(GivenOptions given) {
    List<String> commands = given.all(Option.CHECK);
    commands.forEach(command -> Check.text(Option.CHECK.toString(), command));
    Duration timeout = TimeSyntax.of(given, Option.CHECK_TIMEOUT, TIMEOUT);
    Check.that(
        timeout.isPositive(),
        Option.CHECK_TIMEOUT.toString(),
        given.one(Option.CHECK_TIMEOUT).orElse(""),
        "must be above zero");
    return new Checks(commands, timeout);
  }
}
