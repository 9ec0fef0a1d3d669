package dev.remeasure.db.comparison;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Estimated;
import dev.remeasure.claims.measure.Measured.Nothing;
import dev.remeasure.claims.measure.Measured.Unestimated;
import dev.remeasure.db.schema.tables.records.ComparisonMeasuredRecord;
import org.jspecify.annotations.Nullable;

/** The row of a measurement and back. */
final class MeasuredRows {
  private MeasuredRows() {}

  static ComparisonMeasuredRecord row(long comparison, int position, Measured measured) {
    ComparisonMeasuredRecord row =
        new ComparisonMeasuredRecord()
            .setComparison(comparison)
            .setPosition(position)
            .setMetric(measured.metric())
            .setResource(measured.resource())
            .setProvenance(measured.provenance())
            .setPoint(measured.point())
            .setJudged(measured.judged())
            .setMethod(measured.method())
            .setForks(measured.forks())
            .setUnit(measured.unit())
            .setBaselineMean(measured.baselineMean())
            .setSubjectMean(measured.subjectMean())
            .setExact(measured.counted());
    switch (measured.result()) {
      case Estimated estimated -> set(row, estimated);
      case Nothing nothing -> row.setNothing(nothing.kind()).setLeast(nothing.least());
      case Unestimated none -> row.setReason(none.reason()).setEstimate(none.ratio());
    }
    return row;
  }

  private static void set(ComparisonMeasuredRecord row, Estimated estimated) {
    Interval welch = estimated.welch();
    Interval fieller = estimated.fieller();
    row.setEstimate(estimated.interval().estimate())
        .setEstimateLower(estimated.interval().lower())
        .setEstimateUpper(estimated.interval().upper())
        .setSimultaneousEstimate(estimated.simultaneous().estimate())
        .setSimultaneousLower(estimated.simultaneous().lower())
        .setSimultaneousUpper(estimated.simultaneous().upper())
        .setLevel(estimated.level())
        .setWelchEstimate(welch == null ? null : welch.estimate())
        .setWelchLower(welch == null ? null : welch.lower())
        .setWelchUpper(welch == null ? null : welch.upper())
        .setFiellerEstimate(fieller == null ? null : fieller.estimate())
        .setFiellerLower(fieller == null ? null : fieller.lower())
        .setFiellerUpper(fieller == null ? null : fieller.upper())
        .setStandardError(estimated.standardError())
        .setSpread(estimated.spread());
  }

  static Measured measured(ComparisonMeasuredRecord row) {
    return new Measured(
        row.getMetric(),
        row.getResource(),
        row.getProvenance(),
        row.getPoint(),
        row.getJudged(),
        row.getMethod(),
        row.getForks(),
        row.getUnit(),
        row.getBaselineMean(),
        row.getSubjectMean(),
        result(row));
  }

  private static Measured.Result result(ComparisonMeasuredRecord row) {
    if (row.getNothing() != null) {
      return new Nothing(row.getNothing(), row.getLeast());
    }
    Interval interval = interval(row.getEstimate(), row.getEstimateLower(), row.getEstimateUpper());
    Interval simultaneous =
        interval(
            row.getSimultaneousEstimate(), row.getSimultaneousLower(), row.getSimultaneousUpper());
    if (interval == null || simultaneous == null) {
      return new Unestimated(row.getReason(), row.getEstimate());
    }
    return new Estimated(
        interval,
        simultaneous,
        row.getLevel(),
        interval(row.getWelchEstimate(), row.getWelchLower(), row.getWelchUpper()),
        interval(row.getFiellerEstimate(), row.getFiellerLower(), row.getFiellerUpper()),
        row.getStandardError(),
        row.getSpread(),
        row.getExact());
  }

  static @Nullable Interval interval(
      @Nullable Double estimate, @Nullable Double lower, @Nullable Double upper) {
    return estimate == null || lower == null || upper == null
        ? null
        : new Interval(estimate, lower, upper);
  }
}
