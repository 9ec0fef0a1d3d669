package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Protocol;

/** The protocol a command line asks for: a named one, with what the options change. */
final class Protocols {
  private static final int CONFIRMATORY_PAIRS = Protocol.full().pairs();

  private Protocols() {}

  /**
   * The protocol. One that was changed is called {@code own}; it is confirmatory if it has at least
   * as many pairs as the full one.
   *
   * @throws dev.remeasure.claims.InvalidValue if a value is not accepted
   */
  static Protocol of(GivenOptions given) {
    Protocol named = named(given.one(Option.PROTOCOL).orElse("full"));
    boolean fixed = given.has(Option.FORKS) || given.has(Option.PAIRS);
    int pairs = atLeastOne(given, Option.PAIRS, atLeastOne(given, Option.FORKS, named.pairs()));
    int warmups = whole(given, Option.WARMUPS, named.warmups());
    Check.that(
        warmups > 0 || !given.has(Option.PILOT),
        Option.PILOT.toString(),
        Option.WARMUPS + " 0",
        "needs a warm-up that it can double");
    Protocol own =
        new Protocol(
            "own",
            pairs,
            whole(given, Option.MAX_PAIRS, fixed ? pairs : named.maxPairs()),
            warmups,
            TimeSyntax.of(given, Option.WARMUP_TIME, named.warmupTime()),
            atLeastOne(given, Option.ITERATIONS, named.iterations()),
            TimeSyntax.of(given, Option.ITERATION_TIME, named.iterationTime()),
            given.has(Option.PILOT) || (named.pilot() && warmups > 0 && !given.has(Option.FORKS)),
            pairs >= CONFIRMATORY_PAIRS);
    return own.makesTheSameForksAs(named) ? named : own;
  }

  private static Protocol named(String name) {
    Check.that(
        name.equals("full") || name.equals("quick"),
        Option.PROTOCOL.toString(),
        name,
        "must be full or quick");
    return name.equals("full") ? Protocol.full() : Protocol.quick();
  }

  private static int atLeastOne(GivenOptions given, Option option, int otherwise) {
    int number = whole(given, option, otherwise);
    Check.that(number >= 1, option.toString(), number, "must be at least 1");
    return number;
  }

  private static int whole(GivenOptions given, Option option, int otherwise) {
    return given
        .number(option)
        .map(number -> {
          Check.that(
              number >= 0 && number <= 10_000,
              option.toString(),
              number,
              "must lie between 0 and 10000");
          return number.intValue();
        })
        .orElse(otherwise);
  }
}
