package dev.remeasure.papers.pndm;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.models.diffusion.Multistep;
import dev.remeasure.models.diffusion.Predictor;
import dev.remeasure.models.diffusion.Quality;
import dev.remeasure.models.diffusion.Solver;
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
public final class PndmContract implements Contract {
  private static final String CLAIM = "pndm.step-speedup";
  private static final Quality.Size TINY = new Quality.Size(40, 4000);

  /** Made by the contract's reader. */
  public PndmContract() {}

  @Override
  public String paper() {
    return "pndm";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "pndm",
            new Answer(
                "network calls",
                "steps",
                Statistic.TOTAL,
                Grade.EXACT,
                "The paper counts steps, and network calls are what a step costs; their number at "
                    + "the paper's own step counts does not depend on the size of the model.")),
        new Refused(
            "pndm.fid-vs-ddim-250",
            "FID needs the image networks and data sets of the paper, which cannot be run here."));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "S_ddim ÷ (S + 9) for f-pndm, S_ddim ÷ (S + 1) for s-pndm",
            PndmContract::callRatio));
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("data", List.of("d2", "d8", "d16", "sharp2"));
    values.put("solver", List.of("f-pndm", "s-pndm"));
    return new Sweep(
        values,
        Map.of("data", "d8", "solver", "f-pndm"),
        Map.of(),
        List.of("-f", "10", "-wi", "2", "-w", "100ms", "-i", "3", "-r", "200ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of(
            "data", "d2",
            "batch", "2",
            "hidden", "0",
            "baselineSteps", "250",
            "subjectSteps", "50",
            "solver", "f-pndm"),
        new SolversAgree(Solver::named, TINY));
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        broken(
            "the newest prediction weighs a hundredth too much",
            Size.A_LITTLE,
            (steps, predictor, dimension) ->
                weighted(55 / 24.0 + 0.01, -9 / 24.0, steps, predictor, dimension)),
        broken(
            "the oldest prediction has the wrong sign",
            Size.A_LOT,
            (steps, predictor, dimension) ->
                weighted(55 / 24.0, 9 / 24.0, steps, predictor, dimension)),
        broken(
            "one step is left out",
            Size.A_LITTLE,
            (steps, predictor, dimension) -> Multistep.fourth(steps - 1, predictor, dimension)),
        broken(
            "the noise is returned as it came",
            Size.A_LOT,
            (steps, predictor, dimension) -> new Idle(predictor)));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of(),
        "Both sides spend their time in one and the same noise prediction, a closed form that no "
            + "library offers.");
  }

  private static double callRatio(Map<String, String> params) {
    int baseline = Integer.parseInt(params.getOrDefault("baselineSteps", "1000"));
    int subject = Integer.parseInt(params.getOrDefault("subjectSteps", "50"));
    return (double) baseline / (subject + ("f-pndm".equals(params.get("solver")) ? 9 : 1));
  }

  private static Sabotage broken(String name, Size size, Breaker breaker) {
    return new Sabotage(
        name,
        size,
        new SolversAgree(
            (solver, steps, predictor, dimension) ->
                solver.equals("f-pndm")
                    ? breaker.make(steps, predictor, dimension)
                    : Solver.named(solver, steps, predictor, dimension),
            TINY));
  }

  private static Solver weighted(
      double newest, double oldest, int steps, Predictor predictor, int dimension) {
    double[] weights = {newest, -59 / 24.0, 37 / 24.0, oldest};
    return Multistep.fourth(weights, steps, predictor, dimension);
  }

  /** Makes a wrong F-PNDM. */
  @FunctionalInterface
  private interface Breaker {
    Solver make(int steps, Predictor predictor, int dimension);
  }

  /** Does nothing at all. */
  private record Idle(Predictor predictor) implements Solver {
    @Override
    public void solve(double[] x) {}

    @Override
    public long calls() {
      return predictor.calls();
    }
  }
}
