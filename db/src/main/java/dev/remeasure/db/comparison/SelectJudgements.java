package dev.remeasure.db.comparison;

import static dev.remeasure.db.comparison.MeasuredRows.interval;
import static dev.remeasure.db.schema.Tables.COMPARISON_FINDING;
import static dev.remeasure.db.schema.Tables.COMPARISON_MEASURED;
import static dev.remeasure.db.schema.Tables.COMPARISON_READING;
import static dev.remeasure.db.schema.Tables.COMPARISON_STEP;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.ScoredReading;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.judge.SweepSummary;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.db.schema.tables.records.ComparisonReadingRecord;
import dev.remeasure.db.schema.tables.records.ComparisonRecord;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads what judgements rest on, in four queries, and makes the judgements of them. */
final class SelectJudgements {
  private final Map<Long, List<ComparisonReadingRecord>> readings;
  private final Map<Long, List<Measured>> measured;
  private final Map<Long, List<Finding>> findings;
  private final Map<Long, List<Step>> steps;

  SelectJudgements(DSLContext dsl, List<Long> numbers) {
    readings =
        dsl.selectFrom(COMPARISON_READING)
            .where(COMPARISON_READING.COMPARISON.in(numbers))
            .orderBy(COMPARISON_READING.COMPARISON, COMPARISON_READING.POSITION)
            .fetchGroups(COMPARISON_READING.COMPARISON, row -> row);
    measured =
        dsl.selectFrom(COMPARISON_MEASURED)
            .where(COMPARISON_MEASURED.COMPARISON.in(numbers))
            .orderBy(COMPARISON_MEASURED.COMPARISON, COMPARISON_MEASURED.POSITION)
            .fetchGroups(COMPARISON_MEASURED.COMPARISON, MeasuredRows::measured);
    findings =
        dsl.selectFrom(COMPARISON_FINDING)
            .where(COMPARISON_FINDING.COMPARISON.in(numbers))
            .orderBy(COMPARISON_FINDING.COMPARISON, COMPARISON_FINDING.POSITION)
            .fetchGroups(
                COMPARISON_FINDING.COMPARISON,
                row -> new Finding(row.getName(), row.getOutcome(), row.getSentence()));
    steps =
        dsl.selectFrom(COMPARISON_STEP)
            .where(COMPARISON_STEP.COMPARISON.in(numbers))
            .orderBy(COMPARISON_STEP.COMPARISON, COMPARISON_STEP.POSITION)
            .fetchGroups(
                COMPARISON_STEP.COMPARISON, row -> new Step(row.getAbout(), row.getSentence()));
  }

  Judgement judgement(ComparisonRecord row) {
    long number = row.getNumber();
    List<ComparisonReadingRecord> read = readings.getOrDefault(number, List.of());
    return new Judgement(
        new Answer(
            row.getAnswerMetric(),
            row.getAnswerResource(),
            row.getAnswerStatistic(),
            row.getAnswerGrade(),
            row.getAnswerReason()),
        row.getVerdict(),
        row.getSubVerdict(),
        row.getFlags(),
        read.stream()
            .filter(reading -> reading.getPosition() == 0)
            .findFirst()
            .map(SelectJudgements::bounds)
            .orElse(null),
        read.stream()
            .filter(reading -> reading.getPosition() > 0)
            .map(scored ->
                new ScoredReading(bounds(scored), scored.getVerdict(), scored.getSubVerdict()))
            .toList(),
        interval(row.getEstimate(), row.getEstimateLower(), row.getEstimateUpper()),
        row.getHeadlinePoint(),
        row.getNothing(),
        measured.getOrDefault(number, List.of()),
        row.getSweepPoints() == null
            ? null
            : new SweepSummary(
                row.getSweepPoints(),
                row.getSweepReproducing(),
                row.getSweepMedian(),
                row.getSweepShare()),
        findings.getOrDefault(number, List.of()),
        row.getRetained(),
        row.getPowerHint(),
        steps.getOrDefault(number, List.of()));
  }

  private static ClaimBounds bounds(ComparisonReadingRecord row) {
    return new ClaimBounds(
        row.getWords(),
        row.getIntent(),
        row.getClaimedLower(),
        row.getClaimedUpper(),
        row.getRoundedLower(),
        row.getRoundedUpper(),
        row.getMargin(),
        row.getLo(),
        row.getHi(),
        row.getE(),
        row.getReach());
  }
}
