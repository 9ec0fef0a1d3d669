package dev.remeasure.reports.model;

import dev.remeasure.claims.standing.ClaimStanding.Group;
import java.util.List;

/**
 * The first sheet: what this is, where the claims stand, and how to read on.
 *
 * @param summary what is in the report and where its claims stand, a sentence each
 * @param groups how many claims stand how; empty where a report is of one attempt
 * @param found what the claims that were tried came to, confirmed and exploratory apart
 * @param reading how to read the report, one sentence each
 */
public record Cover(
    String name,
    String title,
    List<String> summary,
    List<Fact> facts,
    List<Count> groups,
    List<Found> found,
    List<String> reading)
    implements Sheet {

  public Cover {
    summary = List.copyOf(summary);
    facts = List.copyOf(facts);
    groups = List.copyOf(groups);
    found = List.copyOf(found);
    reading = List.copyOf(reading);
  }

  /** The same cover under another title. */
  public Cover titled(String other) {
    return new Cover(name, other, summary, facts, groups, found, reading);
  }

  /** A thing to know about the report. */
  public record Fact(String label, Cell value) {}

  /** How many claims stand in one way. */
  public record Count(Group group, long claims) {}

  /** How many claims have a word, confirmed and exploratory apart. */
  public record Found(StandingWord word, String meaning, long confirmed, long exploratory) {}
}
