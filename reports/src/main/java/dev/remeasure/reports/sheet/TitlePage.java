package dev.remeasure.reports.sheet;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Cover.Count;
import dev.remeasure.reports.model.Cover.Fact;
import dev.remeasure.reports.model.SheetTerms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Fills the first sheet. */
final class TitlePage {
  private TitlePage() {}

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
  private static List<Count> counts(Collection<Standing> standings) {
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
                    SheetTerms.NO_ATTEMPT,
                    "Nobody has tried to reproduce the claim yet.",
                    rows.stream().filter(r -> r.shown() == null).count())))
        .toList();
  }

  private static final List<String> READING =
      List.of(
          "Every ratio is " + SheetTerms.RATIO + ".",
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
