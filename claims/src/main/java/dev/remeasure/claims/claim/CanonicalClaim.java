package dev.remeasure.claims.claim;

import dev.remeasure.claims.Canonical;

/** The canonical text of papers and claims: their identity, whatever fields come later. */
public final class CanonicalClaim {
  private CanonicalClaim() {}

  /** The text of a claim: every field that says something, in the order of declaration. */
  public static Canonical of(Claim claim) {
    return new Canonical()
        .line("id", claim.id())
        .line("metric", claim.metric())
        .line("resource", claim.resource())
        .line("statistic", claim.statistic())
        .line("form", claim.form())
        .line("formAlternative", claim.formAlternative())
        .line("value", claim.value())
        .line("lower", claim.lower())
        .line("upper", claim.upper())
        .line("baselineValue", claim.baselineValue())
        .line("exactNumber", claim.exactNumber())
        .line("qualifier", claim.qualifier())
        .line("unit", claim.unit())
        .line("better", claim.better())
        .line("role", claim.role())
        .line("subject", claim.subject())
        .line("baseline", claim.baseline())
        .line("conditions", claim.conditions())
        .line("statement", claim.statement())
        .line("locator", claim.locator())
        .line("ambiguity", claim.ambiguity());
  }

  /** The text of a paper. */
  public static Canonical of(Paper paper) {
    return new Canonical()
        .line("key", paper.key())
        .line("number", paper.number())
        .line("title", paper.title())
        .line("year", paper.year())
        .line("arxiv", paper.arxiv())
        .line("arxivVerified", paper.arxivVerified())
        .line("code", paper.code())
        .line("project", paper.project())
        .line("qualitative", paper.qualitative());
  }
}
