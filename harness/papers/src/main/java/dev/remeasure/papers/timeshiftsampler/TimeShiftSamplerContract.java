package dev.remeasure.papers.timeshiftsampler;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.papers.contract.ClaimAnswer;
import dev.remeasure.papers.contract.ClaimAnswer.Answered;
import dev.remeasure.papers.contract.ClaimAnswer.Refused;
import dev.remeasure.papers.contract.Contract;
import dev.remeasure.papers.contract.Prediction;
import dev.remeasure.papers.contract.Sabotage;
import dev.remeasure.papers.contract.Sabotage.Size;
import dev.remeasure.papers.contract.Strawman;
import dev.remeasure.papers.contract.Sweep;
import dev.remeasure.papers.contract.Tiny;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What the component of the paper promises. */
public final class TimeShiftSamplerContract implements Contract {
  private static final String CLAIM = "time-shift-sampler.steps-vs-ddim";
  private static final int CLAIMED_STEPS = 10;

  /** Made by the contract's reader. */
  public TimeShiftSamplerContract() {}

  @Override
  public String paper() {
    return "time-shift-sampler";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "time-shift-sampler",
            new Answer(
                "network calls",
                "steps",
                Statistic.TOTAL,
                Grade.MECHANISM,
                "The paper counts steps, and network calls are what a step costs; how many are "
                    + "enough is found on a small mixture.")),
        new Refused(
            "time-shift-sampler.fid-improvement",
            "FID needs the image networks and data sets of the paper, which cannot be run here."),
        new Refused(
            "time-shift-sampler.added-computation",
            "What the shift adds is a share of a network's time, and our closed form is far "
                + "cheaper than any network of the paper, so that a share of it says nothing."));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "S_ddim ÷ (10 + 9) for f-pndm, S_ddim ÷ 10 for ddim: ten steps suffice, as claimed",
            TimeShiftSamplerContract::ratio));
  }

  private static double ratio(Map<String, String> params) {
    Setting setting = Setting.of(params);
    int first = setting.solver().equals("f-pndm") ? 9 : 0;
    return (double) setting.baselineSteps() / (CLAIMED_STEPS + first);
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("error", List.of("0", "0.1"));
    values.put("solver", List.of("ddim", "f-pndm"));
    values.put("window", List.of("0", "10", "40"));
    return new Sweep(
        values,
        Map.of("error", "0.1", "solver", "f-pndm", "window", "40"),
        Map.of(),
        List.of("-f", "10", "-wi", "1", "-w", "50ms", "-i", "1", "-r", "50ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of(
            "dimension", "48",
            "error", "0.1",
            "solver", "f-pndm",
            "baselineSteps", "100",
            "window", "40",
            "cutoff", "300",
            "batch", "2"),
        new SameSamples());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        broken(
            "the time is one of a thousand off",
            Size.A_LITTLE,
            (x, before, now, right) -> right == now ? now : right - 0.001),
        broken(
            "the first step of ten is not shifted",
            Size.A_LITTLE,
            (x, before, now, right) -> before > 0.95 ? now : right),
        broken(
            "the shift goes the other way", Size.A_LOT, (x, before, now, right) -> 2 * now - right),
        broken("every step starts at the beginning", Size.A_LOT, (x, before, now, right) -> 1));
  }

  private static Sabotage broken(String name, Size size, Breaker breaker) {
    return new Sabotage(
        name,
        size,
        new SameSamples((window, cutoff) -> {
          TimeShift right = new TimeShift(window, cutoff);
          return (x, before, now) -> breaker.time(x, before, now, right.time(x, before, now));
        }));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of(),
        "Both sides spend their time in one and the same noise prediction, a closed form that no "
            + "library offers.");
  }

  /** Makes a wrong time of the right one. */
  @FunctionalInterface
  private interface Breaker {
    double time(double[] x, double before, double now, double right);
  }
}
