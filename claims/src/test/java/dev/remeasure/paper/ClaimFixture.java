package dev.remeasure.paper;

import dev.remeasure.paper.Claim.Direction;
import dev.remeasure.paper.Claim.Kind;
import dev.remeasure.paper.Claim.Qualifier;
import dev.remeasure.paper.Claim.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Claims for tests: what a test does not say is an ordinary claim about time. */
public record ClaimFixture(
    String metric,
    String resource,
    String unit,
    @Nullable Direction better,
    @Nullable String baseline,
    @Nullable BigDecimal baselineValue,
    @Nullable Factor factor,
    @Nullable Factor alternative) {

  public static ClaimFixture claim() {
    return new ClaimFixture(
        "speedup", "time", "x", Direction.HIGHER, "the usual way", null, null, null);
  }

  public ClaimFixture about(String metric, String resource, @Nullable Direction better) {
    return new ClaimFixture(
        metric, resource, unit, better, baseline, baselineValue, factor, alternative);
  }

  public ClaimFixture in(String unit) {
    return new ClaimFixture(
        metric, resource, unit, better, baseline, baselineValue, factor, alternative);
  }

  public ClaimFixture against(@Nullable String baseline) {
    return new ClaimFixture(
        metric, resource, unit, better, baseline, baselineValue, factor, alternative);
  }

  public ClaimFixture from(String baselineValue) {
    return new ClaimFixture(
        metric,
        resource,
        unit,
        better,
        baseline,
        new BigDecimal(baselineValue),
        factor,
        alternative);
  }

  public ClaimFixture recordedAs(@Nullable String lower, @Nullable String upper) {
    return new ClaimFixture(
        metric, resource, unit, better, baseline, baselineValue, factor(lower, upper), alternative);
  }

  public ClaimFixture orRecordedAs(@Nullable String lower, @Nullable String upper) {
    return new ClaimFixture(
        metric, resource, unit, better, baseline, baselineValue, factor, factor(lower, upper));
  }

  public Claim ratio(Qualifier qualifier, String value) {
    return build(Kind.RATIO, qualifier, value, null, null);
  }

  public Claim range(String lower, String upper) {
    return build(Kind.RATIO, Qualifier.RANGE, null, lower, upper);
  }

  public Claim percent(Qualifier qualifier, String value) {
    return in("%").build(Kind.PERCENT_CHANGE, qualifier, value, null, null);
  }

  public Claim absolute(Qualifier qualifier, String value) {
    return build(Kind.ABSOLUTE, qualifier, value, null, null);
  }

  public Claim parity() {
    return build(Kind.RATIO, Qualifier.PARITY, null, null, null);
  }

  public Claim build(
      Kind kind,
      Qualifier qualifier,
      @Nullable String value,
      @Nullable String lower,
      @Nullable String upper) {
    return new Claim(
        "a-paper.a-claim",
        metric,
        resource,
        kind,
        number(value),
        number(lower),
        number(upper),
        baselineValue,
        qualifier,
        unit,
        better,
        Role.RESULT,
        "the new way",
        baseline,
        null,
        "The new way is better.",
        null,
        factor,
        alternative,
        null);
  }

  private static Factor factor(@Nullable String lower, @Nullable String upper) {
    return new Factor(number(lower), number(upper));
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
