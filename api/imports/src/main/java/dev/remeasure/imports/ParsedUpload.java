package dev.remeasure.imports;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Resource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upload as read.
 *
 * @param identity the same for the same content and sides: logged once, however it was packed
 * @param named the metric that was named as the one that answers, without a resource; null if none
 *     was
 */
public record ParsedUpload(RunFile file, String identity, @Nullable String named) {

  /**
   * The file as one about this claim: a named metric that is a figure of time, as the claim is,
   * answers for the claim's resource.
   */
  public RunFile about(Claim claim) {
    Plan plan = file.plan();
    return new RunFile(
        file.format(),
        file.version(),
        file.claim(),
        about(claim, file.answers()),
        plan == null ? null : answering(plan, about(claim, plan.answers())),
        file.note(),
        file.run());
  }

  private List<Answer> about(Claim claim, List<Answer> answers) {
    Answer first = answers.getFirst();
    if (!first.metric().equals(named) || !Resource.bothOfTime(first.resource(), claim.resource())) {
      return answers;
    }
    List<Answer> about = new ArrayList<>(answers);
    about.set(
        0,
        new Answer(
            first.metric(), claim.resource(), first.statistic(), first.grade(), first.reason()));
    return about;
  }

  private static Plan answering(Plan plan, List<Answer> answers) {
    return new Plan(
        plan.claim(),
        plan.revision(),
        plan.reading(),
        answers,
        plan.baseline(),
        plan.subject(),
        plan.points(),
        plan.protocol(),
        plan.options(),
        plan.seed(),
        plan.margin(),
        plan.precision(),
        plan.madeAt());
  }
}
