package dev.remeasure.reports.model;

import dev.remeasure.claims.standing.ClaimStanding.Group;
import java.util.List;

/**
 * The first sheet: what this is, where the claims stand, and how to read on.
 *
 * @param summary what is in the report and where its claims stand, a sentence each
 * @param groups how many claims stand how; empty where a report is of one attempt
 * @param found what the claims that were tried came to, confirmed and exploratory apart
 * @param papers those with a claim that was tried
 * @param reading how to read the report, one sentence each
 */
public record Cover(
    String name,
    String title,
    List<String> summary,
    List<Fact> facts,
    List<Count> groups,
    List<Found> found,
    List<PaperRow> papers,
    List<String> reading)
    implements Sheet {

  public Cover {
    summary = List.copyOf(summary);
    facts = List.copyOf(facts);
    groups = List.copyOf(groups);
    found = List.copyOf(found);
    papers = List.copyOf(papers);
    reading = List.copyOf(reading);
  }

  /** The same cover under another title. */
  public Cover titled(String other) {
    return new Cover(name, other, summary, facts, groups, found, papers, reading);
  }

  /** A thing to know about the report. */
  public record Fact(String label, Cell value) {}

  /** How many claims stand in one way. */
  public record Count(Group group, long claims) {}

  /**
   * What was found of one paper's claims.
   *
   * @param confirmed how many of them a planned attempt decides
   * @param explored how many only an exploratory one decides
   * @param found what they came to, in words
   */
  public record PaperRow(
      String paper, long claims, long tried, long confirmed, long explored, String found) {}

  /** How many claims have a word, confirmed and exploratory apart. */
  public record Found(StandingWord word, String meaning, long confirmed, long exploratory) {}
}
