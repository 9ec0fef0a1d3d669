package dev.remeasure.runner.plan;

import dev.remeasure.claims.claim.Claim;

/**
 * A claim as the tracker has it.
 *
 * @param revision the newest, which a plan is made for
 */
public record KnownClaim(Claim claim, int revision) {}
