package dev.remeasure.reports.sheet;

import static dev.remeasure.claims.text.Sentences.count;

import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Cover.Count;
import dev.remeasure.reports.model.Cover.Fact;
import dev.remeasure.reports.model.Cover.Found;
import dev.remeasure.reports.model.Cover.PaperRow;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.StandingWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the first sheet. */
final class TitlePage {
  private static final List<String> READING =
      List.of(
          "Every ratio is " + SheetTerms.RATIO + ".",
          "Confirmed means that a plan was stored before the data, and kept. What is exploratory"
              + " confirms nothing and is never added to it.",
          "A claim's standing comes from all attempts at it, not from the newest alone.",
          "Cells with a formula are live: change a mean, and ratio, difference and share follow.",
          "Grey italics say why a figure is missing. An empty or missing figure is never a zero.",
          "Point at a header or a standing to read what it means and how it came about.");

  private TitlePage() {}

  /**
   * The first sheet of a report of claims.
   *
   * @param since what changed since an earlier export, as a sentence; null if there is none
   */
  static Cover of(String title, Ledger ledger, List<Fact> more, @Nullable String since) {
    StandingCounts counts = StandingCounts.of(ledger.standings());
    List<String> summary = new ArrayList<>(Headline.of(ledger.standings()));
    if (since != null) {
      summary.add(since);
    }
    return new Cover(
        "Cover",
        title,
        summary,
        facts(ledger, more),
        Arrays.stream(Group.values()).map(group -> new Count(group, counts.of(group))).toList(),
        found(ledger),
        papers(ledger),
        READING);
  }

  /** The cover of a report of one attempt, where nothing is to be counted. */
  static Cover ofAttempt(String title, Ledger ledger, List<Fact> more) {
    return new Cover(
        "Cover", title, List.of(), facts(ledger, more), List.of(), List.of(), List.of(), READING);
  }

  private static List<Fact> facts(Ledger ledger, List<Fact> more) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Made (UTC)", new Cell.Time(ledger.at())));
    facts.add(
        new Fact("From the tracker at", new Cell.Link(ledger.tracker().toString(), ledger.home())));
    facts.add(new Fact("Contains", new Cell.Text(contents(ledger))));
    Link head = ledger.head();
    if (head != null) {
      facts.add(
          new Fact("Newest entry of the log", new Cell.Text(head.number() + ", " + head.hash())));
    }
    facts.addAll(more);
    return facts;
  }

  /** What the report holds, e.g. {@code all claims: 151 claims of 75 papers, 52 attempts}. */
  private static String contents(Ledger ledger) {
    return "%s: %s of %s, %s"
        .formatted(
            ledger.filter(),
            count(ledger.standings().size(), "claim"),
            count(ledger.papers().size(), "paper"),
            count(ledger.attempts().size(), "attempt"));
  }

  private static List<PaperRow> papers(Ledger ledger) {
    Map<String, List<Standing>> papers =
        ledger.standings().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.paper().key(), LinkedHashMap::new, Collectors.toList()));
    return papers.entrySet().stream()
        .map(paper -> row(paper.getKey(), paper.getValue()))
        .filter(row -> row.tried() > 0)
        .toList();
  }

  private static PaperRow row(String paper, List<Standing> claims) {
    StandingCounts counts = StandingCounts.of(claims);
    String confirmed = Headline.found(claims, false);
    String explored = Headline.found(claims, true);
    return new PaperRow(
        paper,
        claims.size(),
        counts.tried(),
        counts.of(Group.CONFIRMED),
        counts.of(Group.EXPLORED),
        explored.isEmpty()
            ? confirmed
            : confirmed + (confirmed.isEmpty() ? "" : "; ") + "exploratory: " + explored);
  }

  /** Each verdict with its numbers, even where they are zero, and what else was found. */
  private static List<Found> found(Ledger ledger) {
    Map<Segment, Long> claims =
        ledger.standings().stream()
            .flatMap(standing -> StandingColumns.found(standing).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<StandingWord> always =
        Arrays.stream(Verdict.values())
            .filter(verdict -> verdict.decided() || verdict == Verdict.INCONCLUSIVE)
            .map(verdict -> new StandingWord(verdict.words(), verdict))
            .toList();
    return Stream.of(
            always.stream(),
            Stream.of(StandingWord.DISPUTED),
            claims.keySet().stream().map(Segment::word))
        .flatMap(words -> words)
        .distinct()
        .map(word -> new Segment(word, false))
        .sorted()
        .map(Segment::word)
        .map(word ->
            new Found(
                word,
                meaning(word),
                claims.getOrDefault(new Segment(word, false), 0L),
                claims.getOrDefault(new Segment(word, true), 0L)))
        .toList();
  }

  private static String meaning(StandingWord word) {
    Verdict verdict = word.verdict();
    if (verdict == null) {
      return "Measurements of equal weight disagree.";
    }
    return verdict == Verdict.NOT_COMPARABLE
        ? Arrays.stream(SubVerdict.values())
            .filter(sub -> (" " + word.word() + " ").contains(" " + sub.words() + " "))
            .map(SubVerdict::meaning)
            .findFirst()
            .orElse(verdict.meaning())
        : verdict.meaning();
  }
}
