package dev.remeasure.claims.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of a result that they bring in; null leaves it to the file.
 *
 * @param claim id of the claim that it is compared with
 * @param baseline the baseline's name, or a regular expression found in it
 * @param subject the subject's
 * @param best regular expression found in the name of the point that the claim names as its best
 * @param metric that answers the claim
 * @param grade how near the measurement is to what was claimed, see {@link
 *     dev.remeasure.claims.attempt.Grade#words}
 * @param reason why it has this grade
 * @param note a remark
 */
public record Said(
    @Nullable String claim,
    @Nullable String baseline,
    @Nullable String subject,
    @Nullable String best,
    @Nullable String metric,
    @Nullable String grade,
    @Nullable String reason,
    @Nullable String note) {}
