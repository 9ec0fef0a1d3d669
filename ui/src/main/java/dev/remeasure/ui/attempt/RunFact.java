package dev.remeasure.ui.attempt;

import static dev.remeasure.claims.text.Sentences.count;

import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.part.Times;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a run shows about itself, or that it does not tell.
 *
 * @param doubtful whether it is a reason to look closer
 */
public record RunFact(String what, String words, boolean doubtful) {

  /** How the run went, and what its checks complain about. */
  static List<RunFact> of(Run run, List<Finding> findings) {
    return Stream.concat(
            size(run),
            findings.stream()
                .filter(one -> one.outcome() == Outcome.WARNING || one.outcome() == Outcome.FAILED)
                .map(one -> new RunFact(one.check(), Numbers.set(one.sentence()), true)))
        .toList();
  }

  /** Of a result measured elsewhere there is only a summary. */
  private static Stream<RunFact> size(Run run) {
    return run.summary() == null
        ? Stream.of(end(run), forks(run), order(run), duration(run))
        : Stream.of(new RunFact("summary", run.summary().words(), true));
  }

  /** Whether the forks' order is known: then they have a time. */
  static boolean ordered(Run run) {
    return run.forks().stream().anyMatch(fork -> fork.startedAt() != null);
  }

  private static RunFact end(Run run) {
    boolean aborted = run.state() == State.ABORTED;
    return new RunFact("end", aborted ? "aborted" : "complete", aborted);
  }

  private static RunFact forks(Run run) {
    return new RunFact("size", count(run.forks().size(), "fork"), false);
  }

  private static RunFact order(Run run) {
    if (run.design() == Design.INTERLEAVED_PAIRS) {
      return new RunFact("order", "interleaved in pairs, random inside each pair", false);
    }
    return new RunFact("order", ordered(run) ? "not interleaved" : "unknown", true);
  }

  /** A file that does not tell the duration states one time twice. */
  private static RunFact duration(Run run) {
    Duration duration = Duration.between(run.startedAt(), run.finishedAt());
    return new RunFact("duration", duration.isZero() ? "unknown" : Times.span(duration), false);
  }
}
