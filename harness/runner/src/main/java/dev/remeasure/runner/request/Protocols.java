package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Protocol;

/** The protocol a command line asks for: a named one, with what the options change. */
public final class Protocols {
  private static final int CONFIRMATORY_PAIRS = Protocol.full().pairs();

  private Protocols() {}

  /**
   * Reads {@code --protocol}, {@code --pairs}, {@code --max-pairs} and JMH's {@code -f -wi -i -w
   * -r}. A protocol that was changed is called {@code own}; it is confirmatory if it has at least
   * as many pairs as the full one.
   *
   * @throws dev.remeasure.claims.InvalidValue if a value is not accepted
   */
  public static Protocol of(CommandLine words) {
    Protocol named = named(words.value("--protocol").orElse("full"));
    boolean fixed = words.has("-f") || words.has("--pairs");
    int pairs = whole(words, "--pairs", whole(words, "-f", named.pairs()));
    int maxPairs = whole(words, "--max-pairs", fixed ? pairs : named.maxPairs());
    Protocol changed =
        new Protocol(
            named.name(),
            pairs,
            maxPairs,
            whole(words, "-wi", named.warmups()),
            Times.of(words, "-w", named.warmupTime()),
            whole(words, "-i", named.iterations()),
            Times.of(words, "-r", named.iterationTime()),
            named.pilot(),
            named.confirmatory());
    return changed.equals(named) ? named : own(changed);
  }

  private static Protocol named(String name) {
    Check.that(
        name.equals("full") || name.equals("quick"), "--protocol", name, "must be full or quick");
    return name.equals("full") ? Protocol.full() : Protocol.quick();
  }

  private static Protocol own(Protocol changed) {
    return new Protocol(
        "own",
        changed.pairs(),
        changed.maxPairs(),
        changed.warmups(),
        changed.warmupTime(),
        changed.iterations(),
        changed.iterationTime(),
        changed.pilot() && changed.warmups() > 0,
        changed.pairs() >= CONFIRMATORY_PAIRS);
  }

  private static int whole(CommandLine words, String option, int otherwise) {
    return words
        .number(option)
        .map(number -> {
          Check.that(
              number >= 0 && number <= 10_000, option, number, "must lie between 0 and 10000");
          return number.intValue();
        })
        .orElse(otherwise);
  }
}
