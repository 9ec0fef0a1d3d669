package dev.remeasure.reports.sheet;

import static dev.remeasure.claims.text.Sentences.count;
import static dev.remeasure.claims.text.Sentences.list;

import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Cover.Count;
import dev.remeasure.reports.model.Cover.Fact;
import dev.remeasure.reports.model.Cover.Found;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.StandingWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  static Cover of(String title, Ledger ledger, List<Fact> more) {
    StandingCounts counts = StandingCounts.of(ledger.standings());
    return new Cover(
        "Cover",
        title,
        summary(ledger, counts),
        facts(ledger, more),
        Arrays.stream(Group.values()).map(group -> new Count(group, counts.of(group))).toList(),
        found(ledger),
        READING);
  }

  /** The cover of a report of one attempt, where nothing is to be counted. */
  static Cover ofAttempt(String title, Ledger ledger, List<Fact> more) {
    return new Cover("Cover", title, List.of(), facts(ledger, more), List.of(), List.of(), READING);
  }

  private static List<Fact> facts(Ledger ledger, List<Fact> more) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Made (UTC)", new Cell.Time(ledger.at())));
    facts.add(
        new Fact("From the tracker at", new Cell.Link(ledger.tracker().toString(), ledger.home())));
    facts.add(new Fact("Contains", new Cell.Text(ledger.filter())));
    Link head = ledger.head();
    if (head != null) {
      facts.add(
          new Fact("Newest entry of the log", new Cell.Text(head.number() + ", " + head.hash())));
    }
    facts.addAll(more);
    return facts;
  }

  private static List<String> summary(Ledger ledger, StandingCounts counts) {
    List<String> summary = new ArrayList<>();
    summary.add(
        "%s of %s; %s so far."
            .formatted(
                count(ledger.standings().size(), "claim"),
                count(ledger.papers().size(), "paper"),
                count(ledger.attempts().size(), "attempt")));
    summary.add(
        counts.tried() == 0
            ? "None of them has been tested yet."
            : "Of %s tested, %s."
                .formatted(
                    count(counts.tried(), "claim"),
                    list(
                        StandingCounts.TRIED.stream()
                            .filter(group -> counts.of(group) > 0)
                            .map(group -> said(group, counts.of(group)))
                            .toList())));
    return summary;
  }

  private static String said(Group group, int claims) {
    return claims
        + (claims == 1 ? " is " : " are ")
        + switch (group) {
          case CONFIRMED -> "decided by planned attempts";
          case EXPLORED -> "decided by exploratory ones only";
          case DISPUTED -> "disputed by planned attempts";
          case DISPUTED_EXPLORATORY -> "disputed by exploratory ones only";
          case OPEN -> "open";
          case OPEN_EXPLORATORY -> "open after exploratory ones only";
          case UNTRIED, NOT_TESTABLE -> group.words();
        };
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
