package dev.remeasure.report;

import dev.remeasure.tracker.Standing;
import dev.remeasure.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

  static Cover of(String title, Ledger ledger, List<Fact> more) {
    List<Standing> standings = ledger.standings();
    long tried = standings.stream().filter(s -> !s.attempts().isEmpty()).count();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Made (UTC)", new Cell.Time(ledger.at())));
    facts.add(
        new Fact("From the tracker at", new Cell.Link(ledger.tracker().toString(), ledger.home())));
    facts.add(new Fact("Contains", new Cell.Text(ledger.filter())));
    facts.addAll(more);
    return new Cover(
        "Cover",
        title,
        "%s of %s, %s; %s so far."
            .formatted(
                count(standings.size(), "claim"),
                count(ledger.papers().size(), "paper"),
                tried == 0 ? "none of them tried yet" : tried + " of them tried",
                count(ledger.attempts().size(), "attempt")),
        facts,
        counts(standings),
        READING);
  }

  /** The verdicts on the claims, each with its number, even where that is zero. */
  static List<Count> counts(Collection<Standing> standings) {
    List<ClaimRow> rows = standings.stream().map(ClaimRow::of).toList();
    return Stream.concat(
            Stream.of(Verdict.values())
                .map(verdict ->
                    new Count(
                        verdict,
                        verdict.words(),
                        verdict.meaning(),
                        rows.stream().filter(r -> r.verdict().equals(verdict.words())).count())),
            Stream.of(
                new Count(
                    null,
                    Words.NO_ATTEMPT,
                    "Nobody has tried to reproduce the claim yet.",
                    rows.stream().filter(r -> r.shown() == null).count())))
        .toList();
  }

  private static final List<String> READING =
      List.of(
          "Every ratio is " + Words.RATIO + ".",
          "A claim stands beside the newest confirmatory attempt at it; where there is none, beside"
              + " the newest exploratory one, flagged as such.",
          "Figures with a formula are live: change a mean and ratio, difference and retained share"
              + " follow.",
          "Grey italics say why a figure is missing. An empty or missing figure is never a zero.",
          "Point at a header or a verdict to see what it means and how it came about.");

  private static String count(long number, String of) {
    return number + " " + of + (number == 1 ? "" : "s");
  }
}
