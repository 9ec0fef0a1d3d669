package dev.remeasure.claims.memory;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.run.Run;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The collections behind the ports, to change by hand what no port lets anyone change. */
public record Tampering(
    Map<String, Recorded<Paper>> papers,
    Map<String, Recorded<Claim>> claims,
    Map<String, List<Revision>> revisions,
    List<Attempt> attempts,
    Map<UUID, Run> runs,
    Map<Long, List<Comparison>> comparisons,
    List<Link> links) {}
