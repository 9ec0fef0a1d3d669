package dev.remeasure.ui.enter;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.intake.Brought;
import dev.remeasure.claims.intake.BroughtResults;
import dev.remeasure.claims.intake.Said;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.ui.form.Fields;
import dev.remeasure.ui.samples.SamplePlots;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Reads what a form brought in, and logs it. */
@Singleton
final class ResultForms {
  private final BroughtResults results;
  private final Claims claims;

  ResultForms(BroughtResults results, Claims claims) {
    this.results = results;
    this.claims = claims;
  }

  /** The form with nothing read. */
  ResultView asking(Fields fields) {
    return new ResultView(fields, ids(), null, null, null);
  }

  /**
   * What a kept file holds.
   *
   * @throws InvalidValue naming the field that is wrong
   */
  ResultView read(Fields fields) {
    Brought brought = results.read(fields.value(ResultView.TOKEN), said(fields));
    RunFile file = brought.file();
    return new ResultView(fields, ids(), file.run(), plots(file), brought.attempt());
  }

  /** Logs it; the attempt's number. */
  long log(Fields fields) {
    return results.log(fields.value(ResultView.TOKEN), said(fields)).attempt().number();
  }

  String keep(InputStream content) {
    return results.keep(content);
  }

  private List<String> ids() {
    return claims.all().stream().map(claim -> claim.value().id()).toList();
  }

  /** Only what is drawn is taken of the judgement: the verdict is given when it is logged. */
  private SamplePlots plots(RunFile file) {
    String id = file.claim();
    Claim claim = id == null ? null : claims.find(id).map(Recorded::value).orElse(null);
    Attempt attempt =
        new Attempt(
            0,
            id,
            null,
            file.run().id(),
            file.answers(),
            file.plan(),
            file.note(),
            false,
            List.of(),
            Instant.EPOCH,
            null,
            null,
            "not logged",
            "not logged");
    Judgement judgement = Judge.judge(claim, attempt, file.run()).own();
    return SamplePlots.of(file.run(), judgement, claim);
  }

  private static Said said(Fields fields) {
    return new Said(
        fields.text("claim"),
        fields.text("baseline"),
        fields.text("subject"),
        fields.text("best"),
        fields.text("metric"),
        fields.text("grade"),
        fields.text("reason"),
        fields.text("note"));
  }
}
