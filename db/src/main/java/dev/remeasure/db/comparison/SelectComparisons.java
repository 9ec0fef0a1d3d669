package dev.remeasure.db.comparison;

import static dev.remeasure.db.schema.Tables.COMPARISON;
import static dev.remeasure.db.schema.Tables.COMPARISON_FINDING;
import static dev.remeasure.db.schema.Tables.COMPARISON_MEASURED;
import static dev.remeasure.db.schema.Tables.COMPARISON_READING;
import static dev.remeasure.db.schema.Tables.COMPARISON_STEP;

import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.ScoredReading;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.judge.SweepSummary;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.db.schema.tables.records.ComparisonMeasuredRecord;
import dev.remeasure.db.schema.tables.records.ComparisonReadingRecord;
import dev.remeasure.db.schema.tables.records.ComparisonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads comparisons by their numbers, in five queries for each batch of them. */
final class SelectComparisons {
  private static final int BATCH = 1_000;

  private final Map<Long, List<ComparisonReadingRecord>> readings;
  private final Map<Long, List<Measured>> measured;
  private final Map<Long, List<Finding>> findings;
  private final Map<Long, List<Step>> steps;

  private SelectComparisons(DSLContext dsl, List<Long> numbers) {
    readings =
        dsl.selectFrom(COMPARISON_READING)
            .where(COMPARISON_READING.COMPARISON.in(numbers))
            .orderBy(COMPARISON_READING.COMPARISON, COMPARISON_READING.POSITION)
            .fetchGroups(COMPARISON_READING.COMPARISON, row -> row);
    measured =
        dsl.selectFrom(COMPARISON_MEASURED)
            .where(COMPARISON_MEASURED.COMPARISON.in(numbers))
            .orderBy(COMPARISON_MEASURED.COMPARISON, COMPARISON_MEASURED.POSITION)
            .fetchGroups(COMPARISON_MEASURED.COMPARISON, SelectComparisons::measured);
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

  /** The comparisons of ascending numbers, in that order. */
  static List<Comparison> numbered(DSLContext dsl, List<Long> numbers) {
    List<Comparison> comparisons = new ArrayList<>(numbers.size());
    for (int from = 0; from < numbers.size(); from += BATCH) {
      List<Long> batch = numbers.subList(from, Math.min(from + BATCH, numbers.size()));
      SelectComparisons parts = new SelectComparisons(dsl, batch);
      dsl.selectFrom(COMPARISON)
          .where(COMPARISON.NUMBER.in(batch))
          .orderBy(COMPARISON.NUMBER)
          .forEach(row -> comparisons.add(parts.comparison(row)));
    }
    return comparisons;
  }

  private Comparison comparison(ComparisonRecord row) {
    long number = row.getNumber();
    List<ComparisonReadingRecord> read = readings.getOrDefault(number, List.of());
    return new Comparison(
        row.getAttempt(),
        row.getRules(),
        row.getJudgedAt(),
        new Judgement(
            row.getVerdict(),
            row.getSubCode(),
            row.getFlags(),
            read.stream()
                .filter(reading -> reading.getPosition() == 0)
                .findFirst()
                .map(SelectComparisons::reading)
                .orElse(null),
            read.stream()
                .filter(reading -> reading.getPosition() > 0)
                .map(scored ->
                    new ScoredReading(reading(scored), scored.getVerdict(), scored.getSubCode()))
                .toList(),
            interval(row.getEstimate(), row.getEstimateLower(), row.getEstimateUpper()),
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
            steps.getOrDefault(number, List.of())));
  }

  private static ClaimBounds reading(ComparisonReadingRecord row) {
    return new ClaimBounds(
        row.getWords(),
        row.getClaimedLower(),
        row.getClaimedUpper(),
        row.getRoundedLower(),
        row.getRoundedUpper(),
        row.getMargin(),
        row.getLo(),
        row.getHi(),
        row.getE());
  }

  private static Measured measured(ComparisonMeasuredRecord row) {
    return new Measured(
        row.getMetric(),
        row.getResource(),
        row.getPoint(),
        row.getJudged(),
        row.getMethod(),
        row.getForks(),
        row.getUnit(),
        row.getBaselineMean(),
        row.getSubjectMean(),
        row.getLevel(),
        interval(row.getEstimate(), row.getEstimateLower(), row.getEstimateUpper()),
        interval(row.getWelchEstimate(), row.getWelchLower(), row.getWelchUpper()),
        interval(row.getFiellerEstimate(), row.getFiellerLower(), row.getFiellerUpper()),
        row.getStandardError(),
        row.getSpread(),
        row.getReason());
  }

  private static @Nullable Interval interval(
      @Nullable Double estimate, @Nullable Double lower, @Nullable Double upper) {
    return estimate == null || lower == null || upper == null
        ? null
        : new Interval(estimate, lower, upper);
  }
}
