package dev.remeasure.papers.contract;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.claim.Claim;

/** What becomes of one claim of the paper. */
public sealed interface ClaimAnswer {
  /** Id of the claim, e.g. {@code pndm.step-speedup}. */
  String claim();

  /** Why, as a sentence. */
  String reason();

  /**
   * A claim that is measured.
   *
   * @param component name of the component that measures it
   * @param answer the metric that answers it, with statistic, grade and reason
   */
  record Answered(String claim, String component, Answer answer) implements ClaimAnswer {
    public Answered {
      Claim.checkId("claim", claim);
      Check.text("component", component);
      Check.text("answer.reason", answer.reason());
    }

    @Override
    public String reason() {
      return Check.present("answer.reason", answer.reason());
    }
  }

  /** A claim that cannot be measured here. */
  record Refused(String claim, String reason) implements ClaimAnswer {
    public Refused {
      Claim.checkId("claim", claim);
      Check.text("reason", reason);
    }
  }
}
