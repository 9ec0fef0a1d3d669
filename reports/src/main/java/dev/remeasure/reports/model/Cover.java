package dev.remeasure.reports.model;

import dev.remeasure.claims.judge.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet: what this is, where the claims stand, and how to read on.
 *
 * @param summary what is in the report, in one sentence
 * @param counts how many claims have each verdict, and how many none
 * @param reading how to read the report, one sentence each
 */
public record Cover(
    String name,
    String title,
    String summary,
    List<Fact> facts,
    List<Count> counts,
    List<String> reading)
    implements Sheet {

  public Cover {
    facts = List.copyOf(facts);
    counts = List.copyOf(counts);
    reading = List.copyOf(reading);
  }

  /** The same cover under another title. */
  public Cover titled(String other) {
    return new Cover(name, other, summary, facts, counts, reading);
  }

  /** A thing to know about the report. */
  public record Fact(String label, Cell value) {}

  /**
   * How many claims have a verdict.
   *
   * @param verdict null for those without an attempt
   */
  public record Count(@Nullable Verdict verdict, String word, String meaning, long claims) {}
}
