package dev.remeasure.papers.timeshiftsampler;

import dev.remeasure.models.diffusion.Mixture;
import dev.remeasure.models.diffusion.Predictor;
import dev.remeasure.models.diffusion.Quality;
import dev.remeasure.models.diffusion.Schedule;
import dev.remeasure.models.diffusion.Solver;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows that the shift is the paper's, and which steps are enough. */
public final class SameSamples implements SameJob {
  private static final int STEPS = 10;

  private final TimeShift.Maker shifts;

  /** Made by the harness. */
  public SameSamples() {
    this(TimeShift::new);
  }

  SameSamples(TimeShift.Maker shifts) {
    this.shifts = shifts;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Setting setting = Setting.of(params);
    return List.of(enough(setting), plain(setting), algorithm(setting), calls(setting));
  }

  /** Says what is enough, and that nothing before it is. */
  private Shown enough(Setting setting) {
    int steps = setting.fewest(shifts);
    double baseline = setting.baselineDistance();
    double least =
        Setting.TRIED.stream()
            .filter(fewer -> steps == 0 || fewer < steps)
            .mapToDouble(fewer -> setting.subjectDistance(fewer, shifts))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    String fewest = steps == 0 ? "none of the steps tried is" : steps + " steps are";
    return new Shown(
        "the fewest steps that are enough",
        least > baseline,
        String.format(
            Locale.ROOT,
            "%s enough: fewer leave a Fréchet distance of %.4f at the least, DDIM with %d %.4f, "
                + "which they must not reach",
            fewest,
            least,
            setting.baselineSteps(),
            baseline));
  }

  private Shown plain(Setting setting) {
    double[] shifted = Mixture.noises(1, setting.dimension(), 7)[0];
    double[] plain = shifted.clone();
    setting.subject(STEPS, shifts.make(0, setting.cutoff())).solve(shifted);
    Solver.named(setting.solver(), STEPS, setting.predictor(), setting.dimension()).solve(plain);
    return new Shown(
        "the plain solver without a window",
        Arrays.equals(shifted, plain),
        "with a window of 0 the sample must equal the plain solver's in every bit");
  }

  /** Shifted DDIM as the paper's algorithm reads, on whole discrete times. */
  private Shown algorithm(Setting setting) {
    double[] found = Mixture.noises(1, setting.dimension(), 8)[0];
    double[] x = found.clone();
    Setting ddim =
        new Setting(
            setting.dimension(),
            setting.error(),
            "ddim",
            setting.baselineSteps(),
            40,
            setting.cutoff());
    ddim.subject(STEPS, shifts.make(40, setting.cutoff())).solve(found);
    Predictor predictor = ddim.predictor();
    double[] epsilon = new double[x.length];
    int from = TimeShift.TIMES;
    for (int t = TimeShift.TIMES; t > 0; t -= 100) {
      double signal = signal(from);
      double noise = noise(from);
      predictor.predict(x, signal, noise, epsilon);
      for (int i = 0; i < x.length; i++) {
        double clean = (x[i] - noise * epsilon[i]) / signal;
        x[i] = signal(t - 100) * clean + noise(t - 100) * epsilon[i];
      }
      from = t > setting.cutoff() ? nearest(x, t - 100) : t - 100;
    }
    double most = 0;
    for (int i = 0; i < x.length; i++) {
      most = Math.max(most, Math.abs(x[i] - found[i]));
    }
    return new Shown(
        "samples as by the algorithm",
        most < 1e-9,
        String.format(
            Locale.ROOT,
            "shifted DDIM with 10 steps and a window of 40 differs by %.1e from the algorithm "
                + "written out; must be below 1e-9",
            most));
  }

  private static int nearest(double[] x, int now) {
    double mean = Arrays.stream(x).average().orElseThrow();
    double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    int nearest = now;
    for (int t = Math.max(1, now - 20); t <= Math.min(TimeShift.TIMES, now + 20); t++) {
      double gap = Math.abs(variance - noise(t) * noise(t));
      if (gap < Math.abs(variance - noise(nearest) * noise(nearest))) {
        nearest = t;
      }
    }
    return nearest;
  }

  private Shown calls(Setting setting) {
    Solver own = setting.subject(STEPS, shifts.make(setting.window(), setting.cutoff()));
    long calls = Quality.calls(own, setting.data());
    int expected = STEPS + (setting.solver().equals("f-pndm") ? 9 : 0);
    return new Shown(
        "network calls of ten steps",
        calls == expected,
        "ten steps made " + calls + " network calls; must be " + expected);
  }

  private static double signal(int time) {
    return Schedule.signal((double) time / TimeShift.TIMES);
  }

  private static double noise(int time) {
    return Schedule.noise((double) time / TimeShift.TIMES);
  }
}
