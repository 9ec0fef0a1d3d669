package dev.remeasure.cli.words;

import dev.remeasure.claims.reading.proposal.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what the words of a claim leave open, or say it better. */
final class GivenOptions {
  @Option(
      names = "--subject",
      paramLabel = "TEXT",
      description = "What is claimed to be good, where the words do not name it.")
  private @Nullable String subject;

  @Option(
      names = "--baseline",
      paramLabel = "TEXT",
      description = "What it is compared with; without one, nothing can be tested.")
  private @Nullable String baseline;

  @Option(
      names = "--resource",
      paramLabel = "NAME",
      description = "What is saved or spent, such as time, throughput, memory, energy.")
  private @Nullable String resource;

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      description = "What was measured, such as sampling-time; default: the resource.")
  private @Nullable String metric;

  @Option(
      names = "--statistic",
      paramLabel = "NAME",
      description = "Which statistic of it, such as mean, p99, peak.")
  private @Nullable String statistic;

  @Option(
      names = "--conditions",
      paramLabel = "TEXT",
      description = "Models, data, hardware and settings that it is bound to.")
  private @Nullable String conditions;

  @Option(
      names = "--statement",
      paramLabel = "TEXT",
      description = "The claim in your words; default: the words given.")
  private @Nullable String statement;

  @Option(
      names = "--locator",
      paramLabel = "TEXT",
      description = "Where in the paper it stands, such as “Table 3”.")
  private @Nullable String locator;

  Given given() {
    return new Given(
        metric, resource, statistic, subject, baseline, conditions, statement, locator);
  }
}
