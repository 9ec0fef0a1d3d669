package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.papers.sequentialgradientcoding.Multiplexed.Tolerance;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Shows that both schemes give every job's whole gradient in time, and that their loads are true.
 */
public final class SameGradients implements SameJob {
  private static final double TOLERANCE = 1e-8;
  private static final int WORKERS = 12;
  private static final int ROUNDS = 60;
  private static final List<Tolerance> SMALL =
      List.of(new Tolerance(1, 2, 3), new Tolerance(2, 4, 5));

  private final UnaryOperator<Scheme> subject;

  /** Made by the harness. */
  public SameGradients() {
    this(UnaryOperator.identity());
  }

  SameGradients(UnaryOperator<Scheme> subject) {
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Cluster cluster = Cluster.of(params);
    Tuning tuning = cluster.tuning();
    List<Shown> shown = new ArrayList<>();
    gradients(shown, "gradient coding", new Coding(WORKERS, 3));
    for (Tolerance tolerance : SMALL) {
      Scheme scheme = subject.apply(new Multiplexed(WORKERS, tolerance));
      gradients(shown, "multiplexed, " + scheme, scheme);
    }
    shown.add(inTime("gradient coding", cluster, tuning.coding(cluster.workers()).get()));
    Scheme multiplexed = subject.apply(tuning.multiplexed(cluster.workers()).get());
    shown.add(inTime("multiplexed", cluster, multiplexed));
    return shown;
  }

  private static void gradients(List<Shown> shown, String side, Scheme scheme) {
    Gradients gradients = new Gradients(scheme);
    gradients.run(Trace.of(WORKERS, ROUNDS, 0.15, 1.3, 4, 66));
    shown.add(
        new Shown(
            "whole gradients: " + side,
            gradients.error() <= TOLERANCE,
            "%d jobs, decoded to within %.1e of their sum; must be within %.0e"
                .formatted(gradients.decoded(), gradients.error(), TOLERANCE)));
    double data =
        scheme.workers() * (scheme.ownChunks() * scheme.ownShare())
            + scheme.workers() * scheme.groups() * scheme.codedShare();
    shown.add(
        new Shown(
            "load: " + side,
            Math.abs(gradients.heaviest() - scheme.load()) < 1e-12 && Math.abs(data - 1) < 1e-12,
            "the chunks of a round are %.6f of a job's data, of which all add up to %.6f; must be %.6f and 1"
                .formatted(gradients.heaviest(), data, scheme.load())));
  }

  private static Shown inTime(String side, Cluster cluster, Scheme scheme) {
    Training training = cluster.train(scheme, cluster.trace());
    return new Shown(
        "every job in time: " + side,
        training.decoded() == cluster.jobs(),
        "%d jobs decoded in their last round with %s; must be %d"
            .formatted(training.decoded(), scheme, cluster.jobs()));
  }
}
