package dev.remeasure.ui.attempt;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.judge.Judged;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.ui.part.Sign;
import java.util.List;
import java.util.stream.Stream;

/**
 * One answer of an attempt with its verdict.
 *
 * @param own whether it is the claim's own
 * @param answersFor statistic and resource, e.g. {@code p99 time}
 * @param provenance in words
 * @param reason empty if none is given
 */
public record AnswerRow(
    boolean own,
    String metric,
    String answersFor,
    String provenance,
    Grade grade,
    String reason,
    Sign sign) {

  /** The claim's own answer first, then the others. */
  public static List<AnswerRow> of(Judged judged) {
    return Stream.concat(
            Stream.of(of(judged.own(), true)), judged.beside().stream().map(j -> of(j, false)))
        .toList();
  }

  private static AnswerRow of(Judgement judgement, boolean own) {
    Answer answer = judgement.answer();
    return new AnswerRow(
        own,
        answer.metric(),
        answer.statistic() == null
            ? answer.resource()
            : answer.statistic() + " " + answer.resource(),
        judgement.measured().stream()
            .filter(measured -> measured.metric().equals(answer.metric()))
            .map(Measured::provenance)
            .map(Provenance::words)
            .findFirst()
            .orElse("not measured"),
        answer.grade(),
        answer.reason() == null ? "" : answer.reason(),
        Sign.of(judgement));
  }
}
