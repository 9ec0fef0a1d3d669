package dev.remeasure.papers.speedupnet;

import dev.remeasure.claims.Check;
import dev.remeasure.models.diffusion.Denoiser;
import dev.remeasure.models.diffusion.DpmSolver;
import dev.remeasure.models.diffusion.Mixture;
import dev.remeasure.models.diffusion.Predictor;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows that both sides run one network, as often as they say, and that the adapter is in it. */
public final class SameEvaluations implements SameJob {
  /** Small enough for plain loops. */
  private static final Shape SMALL = new Shape(48, 4, 32, 2, 2, 11);

  private static final double NOISE = 0.7;
  private static final double CLOSE = 1e-4;

  private final Adapted.Maker subject;

  /** Made by the harness. */
  public SameEvaluations() {
    this(Adapted::new);
  }

  SameEvaluations(Adapted.Maker subject) {
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    int baselineSteps = Integer.parseInt(Check.present("steps", params.get("baselineSteps")));
    int steps = Integer.parseInt(Check.present("steps", params.get("steps")));
    Network network = new Network(SMALL, Speedup.SEED);
    return List.of(
        evaluations(network, baselineSteps, steps),
        plainly(network),
        withoutGain(network),
        guidance(network),
        order());
  }

  private Shown evaluations(Network network, int baselineSteps, int steps) {
    Denoiser guided = guided(network, true);
    Denoiser adapted = adapted(network, 1);
    new DpmSolver(baselineSteps, guided, SMALL.values()).solve(Speedup.image(SMALL));
    new DpmSolver(steps, adapted, SMALL.values()).solve(Speedup.image(SMALL));
    return new Shown(
        "evaluations",
        guided.calls() == 2L * baselineSteps && adapted.calls() == steps,
        "%d guided steps made %d evaluations, %d with the adapter %d; must be two a step and one"
            .formatted(baselineSteps, guided.calls(), steps, adapted.calls()));
  }

  private Shown plainly(Network network) {
    double[] expected =
        new Plainly(network)
            .predict(
                Speedup.image(SMALL), NOISE, Speedup.tokens(SMALL, 1), Speedup.tokens(SMALL, 2), 1);
    double gap = gap(expected, predict(adapted(network, 1)));
    return new Shown(
        "evaluation as by plain loops",
        gap < CLOSE,
        "the adapter's network differs by " + words(gap));
  }

  private Shown withoutGain(Network network) {
    Context prompt = network.prompt(Speedup.tokens(SMALL, 1));
    boolean same =
        Arrays.equals(predict(adapted(network, 0)), predict(new Adapted(network, prompt, null)));
    return new Shown(
        "unguided without gain",
        same,
        "with a gain of 0 an evaluation must equal one without adapter in every bit");
  }

  private static Shown guidance(Network network) {
    double gap = gap(predict(guided(network, false)), predict(guided(network, true)));
    return new Shown(
        "both ways of guiding agree",
        gap < CLOSE,
        "batched and sequential guidance differ by " + words(gap));
  }

  /** On data in closed form, with steps so short that the order shows. */
  private static Shown order() {
    Mixture data = Mixture.named("d2");
    double[][] fine = samples(6400, data);
    double coarse = median(samples(200, data), fine);
    double order = Math.log(coarse / median(samples(400, data), fine)) / Math.log(2);
    return new Shown(
        "order of the solver",
        order > 1.8 && order < 2.2,
        String.format(
            Locale.ROOT,
            "doubling 200 steps divides the median distance from 6400 steps by 2 to the power of "
                + "%.2f; must lie within 0.2 of 2",
            order));
  }

  private static double[][] samples(int steps, Mixture data) {
    double[][] samples = Mixture.noises(41, data.dimension(), 5);
    DpmSolver solver = new DpmSolver(steps, new Predictor(data, 0), data.dimension());
    for (double[] sample : samples) {
      solver.solve(sample);
    }
    return samples;
  }

  private static double median(double[][] some, double[][] others) {
    double[] distances = new double[some.length];
    Arrays.setAll(distances, i -> Math.hypot(some[i][0] - others[i][0], some[i][1] - others[i][1]));
    Arrays.sort(distances);
    return distances[distances.length / 2];
  }

  private Denoiser adapted(Network network, float gain) {
    Context prompt = network.prompt(Speedup.tokens(SMALL, 1));
    Adapter adapter = new Adapter(network.negative(Speedup.tokens(SMALL, 2)), gain);
    return subject.make(network, prompt, adapter);
  }

  private static Denoiser guided(Network network, boolean batched) {
    Context prompt = network.prompt(Speedup.tokens(SMALL, 1));
    Context negative = network.prompt(Speedup.tokens(SMALL, 2));
    return new Guided(network, prompt, negative, Speedup.SCALE, batched);
  }

  private static double[] predict(Denoiser denoiser) {
    double[] epsilon = new double[SMALL.values()];
    denoiser.predict(Speedup.image(SMALL), Math.sqrt(1 - NOISE * NOISE), NOISE, epsilon);
    return epsilon;
  }

  /** The figure only where it matters: the last digits of vectors' sums are not set. */
  private static String words(double gap) {
    String most = "less than 1e-4 of the largest value";
    return gap < CLOSE
        ? most
        : String.format(Locale.ROOT, "%.1e of the largest value; must be %s", gap, most);
  }

  private static double gap(double[] expected, double[] found) {
    double most = 0;
    double largest = 0;
    for (int i = 0; i < expected.length; i++) {
      most = Math.max(most, Math.abs(expected[i] - found[i]));
      largest = Math.max(largest, Math.abs(expected[i]));
    }
    return most / largest;
  }
}
