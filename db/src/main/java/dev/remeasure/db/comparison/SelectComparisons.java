package dev.remeasure.db.comparison;

import static dev.remeasure.db.schema.Tables.COMPARISON;

import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judged;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.db.schema.tables.records.ComparisonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads comparisons by the numbers of their own judgements, a batch of them at a time. */
final class SelectComparisons {
  private static final int BATCH = 1_000;

  private SelectComparisons() {}

  /** The comparisons of ascending numbers, in that order. */
  static List<Comparison> numbered(DSLContext dsl, List<Long> numbers) {
    List<Comparison> comparisons = new ArrayList<>(numbers.size());
    for (int from = 0; from < numbers.size(); from += BATCH) {
      comparisons.addAll(batch(dsl, numbers.subList(from, Math.min(from + BATCH, numbers.size()))));
    }
    return comparisons;
  }

  private static List<Comparison> batch(DSLContext dsl, List<Long> numbers) {
    List<ComparisonRecord> own = rows(dsl, COMPARISON.NUMBER.in(numbers));
    List<ComparisonRecord> beside = rows(dsl, COMPARISON.BESIDE.in(numbers));
    SelectJudgements judgements =
        new SelectJudgements(
            dsl,
            Stream.concat(own.stream(), beside.stream()).map(ComparisonRecord::getNumber).toList());
    Map<Long, List<Judgement>> others =
        beside.stream()
            .collect(
                Collectors.groupingBy(
                    ComparisonRecord::getBeside,
                    Collectors.mapping(judgements::judgement, Collectors.toList())));
    return own.stream()
        .map(row ->
            new Comparison(
                row.getAttempt(),
                row.getRules(),
                row.getJudgedAt(),
                new Judged(
                    judgements.judgement(row), others.getOrDefault(row.getNumber(), List.of()))))
        .toList();
  }

  private static List<ComparisonRecord> rows(DSLContext dsl, Condition condition) {
    return dsl.selectFrom(COMPARISON).where(condition).orderBy(COMPARISON.NUMBER).fetch();
  }
}
