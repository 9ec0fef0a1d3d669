package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.claims.Check;
import dev.remeasure.models.spiking.PlainSpikingNetwork;
import dev.remeasure.models.training.Examples;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows that stopping early loses no accuracy to speak of, and happens where it should. */
public final class SameAnswers implements SameJob {
  /** Points of accuracy that may be lost, set before the first run. */
  static final double MOST_LOST = 0.5;

  private static final int COMPARED = 1000;

  private final DynamicSteps.Maker subject;

  /** Made by the harness. */
  public SameAnswers() {
    this(DynamicSteps::new);
  }

  SameAnswers(DynamicSteps.Maker subject) {
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Task task = new Task(Integer.parseInt(Check.present("seed", params.get("seed"))));
    int steps = Integer.parseInt(Check.present("steps", params.get("steps")));
    String threshold = Check.present("threshold", params.get("threshold"));
    Confidence confidence = AverageLatency.confidence(task, steps, threshold);
    return List.of(
        accuracy(task, steps, confidence),
        fixed(task, steps, confidence),
        stops(task, steps, confidence));
  }

  private Shown accuracy(Task task, int steps, Confidence confidence) {
    Classifier fixed = new FixedSteps(task.network(), steps);
    Classifier dynamic = subject.make(task.network(), steps, confidence);
    Examples test = task.test();
    int fixedRight = 0;
    int dynamicRight = 0;
    for (int example = 0; example < test.count(); example++) {
      int right = test.classes()[example];
      fixedRight += fixed.classify(test, example).chosen() == right ? 1 : 0;
      dynamicRight += dynamic.classify(test, example).chosen() == right ? 1 : 0;
    }
    double lost = 100.0 * (fixedRight - dynamicRight) / test.count();
    return new Shown(
        "accuracy kept",
        lost <= MOST_LOST,
        String.format(
            Locale.ROOT,
            "%.2f %% of %d examples rightly answered, %.2f %% with %d steps each; at most %.1f "
                + "points may be lost",
            100.0 * dynamicRight / test.count(),
            test.count(),
            100.0 * fixedRight / test.count(),
            steps,
            MOST_LOST));
  }

  private Shown fixed(Task task, int steps, Confidence confidence) {
    Classifier fixed = new FixedSteps(task.network(), steps);
    Confidence never = new Confidence(confidence.sharpness(), 1);
    Classifier dynamic = subject.make(task.network(), steps, never);
    int same = 0;
    for (int example = 0; example < COMPARED; example++) {
      Decision expected = fixed.classify(task.test(), example);
      same += expected.equals(dynamic.classify(task.test(), example)) ? 1 : 0;
    }
    return new Shown(
        "the baseline with a threshold of 1",
        same == COMPARED,
        "of %d examples %d have class, steps and spikes of the baseline; must be all"
            .formatted(COMPARED, same));
  }

  private Shown stops(Task task, int steps, Confidence confidence) {
    Classifier dynamic = subject.make(task.network(), steps, confidence);
    int same = 0;
    for (int example = 0; example < COMPARED; example++) {
      Decision found = dynamic.classify(task.test(), example);
      Decision expected = plainly(task, example, steps, confidence);
      same += found.equals(expected) ? 1 : 0;
    }
    return new Shown(
        "stopped as by plain loops",
        // A score that differs in its last digits may fall on the other side of a threshold.
        same >= 0.998 * COMPARED,
        "of %d examples %d have class, steps and spikes as by plain loops in double precision; must "
                .formatted(COMPARED, same)
            + "be 99.8 % of them");
  }

  /** The rule written out, on the network of plain loops. */
  private static Decision plainly(Task task, int example, int steps, Confidence confidence) {
    PlainSpikingNetwork network = new PlainSpikingNetwork(task.layers(), task.parameters());
    network.start(task.test().inputs(), example * task.test().width());
    for (int step = 1; ; step++) {
      network.step();
      double[] output = network.output();
      double highest = output[network.highest()];
      double sum = 0;
      for (double score : output) {
        sum += Math.exp(confidence.sharpness() * (score - highest) / step);
      }
      if (step == steps || 1 / sum > confidence.threshold()) {
        return new Decision(network.highest(), step, network.spikes());
      }
    }
  }
}
