package dev.remeasure.papers.iirsnn;

import dev.remeasure.claims.Check;
import dev.remeasure.models.spiking.PlainSpikingNetwork;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows that one step answers about as well as many, by the same neurons. */
public final class SameNetwork implements SameJob {
  /** Points of accuracy that may be lost, set before the first run. */
  static final double MOST_LOST = 5;

  private static final int COMPARED = 1000;

  private final Answering.Maker subject;

  /** Made by the harness. */
  public SameNetwork() {
    this(Task::network);
  }

  SameNetwork(Answering.Maker subject) {
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Task task = new Task(whole(params, "seed"));
    int subjectSteps = whole(params, "subjectSteps");
    return List.of(
        accuracy(task, whole(params, "steps"), subjectSteps),
        plainly("the subject", task, subjectSteps),
        plainly("three steps", task, 3));
  }

  private Shown accuracy(Task task, int steps, int subjectSteps) {
    double baseline = task.wrong(task.network(steps));
    double found = task.wrong(subject.make(task, subjectSteps));
    return new Shown(
        "accuracy kept",
        found - baseline <= MOST_LOST,
        String.format(
            Locale.ROOT,
            "%.2f %% of %d examples wrongly answered with %d, %.2f %% with %d steps in time; at "
                + "most %.0f points may be lost",
            found,
            task.test().count(),
            subjectSteps,
            baseline,
            steps,
            MOST_LOST));
  }

  private Shown plainly(String name, Task task, int steps) {
    Answering answering = subject.make(task, steps);
    int same = 0;
    for (int example = 0; example < COMPARED; example++) {
      same += answering.answer(task.test(), example) == plainly(task, example, steps) ? 1 : 0;
    }
    return new Shown(
        name + " as by plain loops",
        // A potential that differs in its last digits may fall on the other side of a threshold.
        same >= 0.998 * COMPARED,
        "%d of %d answers are those of plain loops in double precision; must be 99.8 %% of them"
            .formatted(same, COMPARED));
  }

  private static int plainly(Task task, int example, int steps) {
    PlainSpikingNetwork network = new PlainSpikingNetwork(task.layers(), task.parameters(steps));
    network.start(task.test().inputs(), example * task.test().width());
    for (int step = 0; step < steps; step++) {
      network.step();
    }
    return network.highest();
  }

  private static int whole(Map<String, String> params, String name) {
    return Integer.parseInt(Check.present(name, params.get(name)));
  }
}
