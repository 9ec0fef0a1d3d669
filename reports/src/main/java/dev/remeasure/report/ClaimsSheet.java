package dev.remeasure.report;

import static dev.remeasure.report.Words.NOT_MEASURED;
import static dev.remeasure.report.Words.RATIO;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.verdict.Finding;
import dev.remeasure.verdict.Flag;
import dev.remeasure.verdict.Interval;
import dev.remeasure.verdict.Judgement;
import dev.remeasure.verdict.Measured;
import dev.remeasure.verdict.Step;
import dev.remeasure.verdict.Synthesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each claim beside what was measured of it. */
final class ClaimsSheet {
  static final String NAME = "Claims vs measured";

  /** The columns that fit on a printed page. */
  private static final Set<String> PRINTED =
      Set.of(
          "claim",
          "statement",
          "stated",
          "claimed_low",
          "claimed_high",
          "ratio",
          "ratio_low",
          "ratio_high",
          "retained",
          "verdict",
          "grade");

  private ClaimsSheet() {}

  static Table<ClaimRow> table(Ledger ledger) {
    return new Table<>(
        NAME,
        "One row for each claim. Every ratio is " + RATIO + ".",
        2,
        columns(ledger),
        () -> ledger.standings().stream().map(ClaimRow::of));
  }

  private static List<Column<ClaimRow>> columns(Ledger ledger) {
    return Stream.of(claimed(ledger), measured(), judged(), background())
        .flatMap(List::stream)
        .map(column -> PRINTED.contains(column.key()) ? column : column.setAside())
        .toList();
  }

  private static List<Column<ClaimRow>> claimed(Ledger ledger) {
    return List.of(
        Column.of("paper", "Paper", 16, Look.NAME, row -> new Cell.Text(row.paper().key())),
        Column.<ClaimRow>of(
                "claim",
                "Claim",
                30,
                Look.LINK,
                row -> new Cell.Link(row.claim().id(), ledger.claimAddress(row.claim().id())))
            .about("The claim's name. The link leads to its page in the tracker."),
        Column.<ClaimRow>of(
                "statement",
                "Claim as stated",
                48,
                Look.WORDS,
                row -> new Cell.Text(row.claim().statement()))
            .about("What the paper claims, in our words."),
        Column.<ClaimRow>of(
                "stated",
                "Number as stated",
                18,
                Look.WORDS,
                row -> Cell.text(Words.claimed(row.claim()), Words.NOT_STATED))
            .about("How the wording binds the number, the number, and its unit."),
        Column.<ClaimRow>of(
                "claimed_low",
                "Claimed factor, low",
                10,
                Look.RATIO,
                row -> Cell.number(row.claimedLow(), row.whyNoFactor()))
            .about("Lower end of the claim as a factor: " + RATIO + "."),
        Column.<ClaimRow>of(
                "claimed_high",
                "Claimed factor, high",
                10,
                Look.RATIO,
                row -> Cell.number(row.claimedHigh(), row.whyNoFactor()))
            .about(
                "Upper end of the claim as a factor: " + RATIO + ". Open: the claim sets none."));
  }

  private static List<Column<ClaimRow>> measured() {
    return List.of(
        Column.<ClaimRow>of(
                "baseline_mean", "Baseline mean", 11, Look.FIGURE, mean(Measured::baselineMean))
            .about("Geometric mean of the baseline's fork means, as cost per operation."),
        Column.<ClaimRow>of(
                "subject_mean", "Subject mean", 11, Look.FIGURE, mean(Measured::subjectMean))
            .about("Geometric mean of the subject's fork means, as cost per operation."),
        Column.of(
            "unit",
            "Unit of the means",
            11,
            Look.NAME,
            row -> {
              Measured measured = row.measured();
              return Cell.text(measured == null ? null : measured.unit(), NOT_MEASURED);
            }),
        Column.<ClaimRow>of(
                "ratio", "Measured ratio (" + RATIO + ")", 17, Look.RATIO, ClaimRow::ratio)
            .about(
                "A live formula: the baseline's mean over the subject's. A plain number where the"
                    + " headline is that of several points together.")
            .marked(Mark.BAR),
        Column.<ClaimRow>of(
                "ratio_low", "95 % interval, low", 10, Look.RATIO, bound(Interval::lower))
            .about(
                "Lower end of the 95 % confidence interval of the measured ratio; over a sweep, of"
                    + " all its points together."),
        Column.<ClaimRow>of("ratio_high", "95 % interval, high", 10, Look.RATIO, ClaimsSheet::upper)
            .about(
                "Upper end of the 95 % confidence interval of the measured ratio. Open: the best"
                    + " configuration was not run, so nothing bounds it."),
        Column.<ClaimRow>of(
                "difference",
                "Measured − claimed low",
                11,
                Look.DIFFERENCE,
                ClaimsSheet::difference)
            .about("A live formula: the measured ratio less the claimed low end."),
        Column.<ClaimRow>of(
                "retained", "Share of the claim retained", 11, Look.SHARE, ClaimsSheet::retained)
            .about(
                "A live formula: ln(measured ratio) ÷ ln(claimed low). 100 % is the claimed low end,"
                    + " 0 % no effect, below 0 % the opposite effect.")
            .marked(Mark.ARROW));
  }

  private static List<Column<ClaimRow>> judged() {
    return List.of(
        Column.<ClaimRow>of(
                "verdict",
                "Verdict",
                18,
                Look.NAME,
                row ->
                    row.shown() == null
                        ? new Cell.Missing(row.verdict())
                        : new Cell.Text(row.verdict()))
            .about("What the measurement says about the claim; the words stand in the glossary.")
            .marked(Mark.VERDICT)
            .noted(ClaimsSheet::why),
        Column.of("sub_verdict", "Sub-result", 16, Look.NAME, ClaimsSheet::subResult),
        Column.<ClaimRow>of(
                "grade",
                "Grade",
                12,
                Look.NAME,
                attempt(a -> new Cell.Text(Words.of(a.grade())), NOT_MEASURED))
            .about("How near the attempt is to what the claim was made about."),
        Column.of("flags", "Flags", 22, Look.WORDS, ClaimsSheet::flags),
        Column.of(
            "attempts",
            "Attempts",
            10,
            Look.WHOLE,
            row -> new Cell.Figure(row.standing().attempts().size())),
        Column.of("remarks", "Remarks", 48, Look.WORDS, ClaimsSheet::remarks));
  }

  private static List<Column<ClaimRow>> background() {
    return List.of(
        Column.of(
            "attempt",
            "Attempt shown",
            10,
            Look.WHOLE,
            attempt(a -> new Cell.Figure(a.number()), Words.NO_ATTEMPT)),
        Column.of(
            "logged",
            "Logged (UTC)",
            19,
            Look.TIME,
            attempt(a -> new Cell.Time(a.loggedAt()), Words.NO_ATTEMPT)),
        Column.of("forks", "Pairs of forks", 9, Look.WHOLE, ClaimsSheet::forks),
        Column.of("metric", "Metric", 18, Look.NAME, row -> new Cell.Text(row.claim().metric())),
        Column.<ClaimRow>of(
            "baseline",
            "Compared with",
            36,
            Look.WORDS,
            row -> Words.orNotStated(row.claim().baseline())),
        Column.<ClaimRow>of(
            "conditions",
            "Conditions",
            36,
            Look.WORDS,
            row -> Words.orNotStated(row.claim().conditions())),
        Column.of(
            "title", "Title of the paper", 60, Look.NAME, r -> new Cell.Text(r.paper().title())),
        Column.of("year", "Year", 7, Look.NUMBER, row -> new Cell.Figure(row.paper().year())),
        Column.of("arxiv", "arXiv", 24, Look.NAME, ClaimsSheet::arxiv));
  }

  private static Cell arxiv(ClaimRow row) {
    String arxiv = row.paper().arxiv();
    if (arxiv == null) {
      return new Cell.Missing("not on arXiv");
    }
    return new Cell.Text(row.paper().arxivVerified() ? arxiv : arxiv + " (not verified)");
  }

  private static Function<ClaimRow, Cell> mean(Function<Measured, @Nullable Double> of) {
    return row -> {
      Measured measured = row.measured();
      return Cell.number(measured == null ? null : of.apply(measured), NOT_MEASURED);
    };
  }

  private static Function<ClaimRow, Cell> bound(Function<Interval, Double> of) {
    return row -> {
      Interval interval = row.interval();
      return Cell.number(interval == null ? null : of.apply(interval), NOT_MEASURED);
    };
  }

  private static Cell upper(ClaimRow row) {
    Judgement judgement = row.judgement();
    return judgement != null && judgement.flags().contains(Flag.BEST_NOT_RUN)
        ? new Cell.Missing(Words.OPEN)
        : bound(Interval::upper).apply(row);
  }

  private static Function<ClaimRow, Cell> attempt(Function<Attempt, Cell> of, String otherwise) {
    return row ->
        row.shown() == null ? new Cell.Missing(otherwise) : of.apply(row.shown().attempt());
  }

  private static Cell difference(ClaimRow row) {
    Double low = row.claimedLow();
    Double ratio = row.ratioValue();
    if (low == null || ratio == null) {
      return new Cell.Missing(ratio == null ? NOT_MEASURED : row.whyNoFactor());
    }
    return new Cell.Derived("{ratio}-{claimed_low}", ratio - low);
  }

  private static Cell retained(ClaimRow row) {
    Double low = row.claimedLow();
    Double ratio = row.ratioValue();
    if (low == null || ratio == null) {
      return new Cell.Missing(ratio == null ? NOT_MEASURED : row.whyNoFactor());
    }
    return low > 1 && ratio > 0
        ? new Cell.Derived("LN({ratio})/LN({claimed_low})", Math.log(ratio) / Math.log(low))
        : new Cell.Missing(Words.DOES_NOT_APPLY);
  }

  private static Cell subResult(ClaimRow row) {
    Judgement judgement = row.judgement();
    return judgement == null || judgement.subCode() == null
        ? new Cell.Missing(Words.NONE)
        : new Cell.Text(judgement.subCode().words());
  }

  private static Cell flags(ClaimRow row) {
    Judgement judgement = row.judgement();
    return Cell.text(
        judgement == null ? null : Words.list(judgement.flags().stream().map(Flag::words).toList()),
        Words.NONE);
  }

  private static Cell forks(ClaimRow row) {
    Measured measured = row.measured();
    return Cell.number(measured == null ? null : measured.forks(), NOT_MEASURED);
  }

  private static @Nullable String why(ClaimRow row) {
    Judgement judgement = row.judgement();
    if (judgement == null) {
      return null;
    }
    return judgement.verdict().words()
        + ": "
        + judgement.verdict().meaning()
        + judgement.explanation().stream()
            .map(Step::sentence)
            .map(sentence -> "\n• " + sentence)
            .collect(Collectors.joining());
  }

  /** What keeps the row from being complete, in words. */
  private static Cell remarks(ClaimRow row) {
    List<String> remarks = new ArrayList<>();
    Judgement judgement = row.judgement();
    if (judgement == null) {
      remarks.add("Nobody has tried to reproduce this claim yet.");
    } else if (judgement.powerHint() != null) {
      remarks.add(judgement.powerHint());
    }
    row.standing().synthesis().map(Synthesis::sentence).ifPresent(remarks::add);
    Measured measured = row.measured();
    if (measured != null && measured.reason() != null) {
      remarks.add("Not measured: " + measured.reason() + ".");
    }
    if (!row.hasFactor()) {
      remarks.add("The claim states no factor that a measurement could be held against.");
    }
    if (row.claim().baseline() == null) {
      remarks.add("The claim names no baseline.");
    }
    if (row.claim().ambiguity() != null) {
      remarks.add("Left open by the wording: " + row.claim().ambiguity());
    }
    if (judgement != null) {
      judgement.findings().stream()
          .filter(
              f -> f.outcome() == Finding.Outcome.WARNING || f.outcome() == Finding.Outcome.FAILED)
          .map(Finding::sentence)
          .forEach(remarks::add);
    }
    return Cell.text(String.join(" ", remarks), Words.NONE);
  }
}
