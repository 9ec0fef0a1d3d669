package dev.remeasure.papers.streamingdiloco;

import dev.remeasure.claims.Check;
import dev.remeasure.models.training.AdamW;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Shows that the subject learns as much, sends what it says, and is DiLoCo where it should be. */
public final class SameLearning implements SameJob {
  /** Set before the first run. */
  static final double MOST_LOSS = 1.05;

  private final Trainer subject;

  /** Made by the harness. */
  public SameLearning() {
    this(new Streaming());
  }

  SameLearning(Trainer subject) {
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    Task task = new Task(whole(params, "seed"));
    Plan plan = plan(params);
    int bits = whole(params, "baselineBits");
    Outcome parallel = DataParallel.train(task, plan.workers(), plan.steps(), bits);
    Outcome streaming = subject.train(task, plan);
    return List.of(
        bytes("baseline", parallel, plan.steps() * Message.bytes(task.parameters(), bits)),
        bytes("subject", streaming, plan.bytes(task.parameters())),
        learnt(task.loss(parallel.parameters()), task.loss(streaming.parameters())),
        plain(task, plan.workers()),
        averaging(task, plan.workers()));
  }

  static Plan plan(Map<String, String> params) {
    return new Plan(
        whole(params, "workers"),
        whole(params, "steps"),
        whole(params, "every"),
        whole(params, "fragments"),
        whole(params, "lag"),
        0.5,
        whole(params, "bits"),
        0.7,
        0.9);
  }

  private static Shown bytes(String side, Outcome outcome, long expected) {
    return new Shown(
        "bytes by arithmetic: " + side,
        outcome.bytes() == expected,
        "a worker sent %d bytes; must be %d".formatted(outcome.bytes(), expected));
  }

  private static Shown learnt(double parallel, double streaming) {
    return new Shown(
        "as much learnt",
        streaming <= MOST_LOSS * parallel,
        "held-out loss %.4f, against %.4f with an exchange in every step; must be within 5 %%"
            .formatted(streaming, parallel));
  }

  /** One fragment, no lag and whole numbers: that is DiLoCo, written here as it is defined. */
  private Shown plain(Task task, int workers) {
    Plan plan = new Plan(workers, 12, 4, 1, 0, 0, 32, 0.7, 0.9);
    float[] outer = task.start();
    float[] velocity = new float[outer.length];
    AdamW[] optimisers = new AdamW[workers];
    Arrays.setAll(optimisers, worker -> task.optimiser());
    for (int round = 0; round < 3; round++) {
      float[] change = new float[outer.length];
      for (int worker = 0; worker < workers; worker++) {
        float[] own = outer.clone();
        for (int step = 4 * round; step < 4 * round + 4; step++) {
          optimisers[worker].step(own, task.gradient(own, worker, workers, step));
        }
        for (int i = 0; i < own.length; i++) {
          change[i] += (outer[i] - own[i]) / workers;
        }
      }
      for (int i = 0; i < outer.length; i++) {
        velocity[i] = (float) (0.9 * velocity[i] + change[i]);
        outer[i] -= (float) (0.7 * (change[i] + 0.9 * velocity[i]));
      }
    }
    boolean same = Arrays.equals(outer, subject.train(task, plan).parameters());
    return new Shown(
        "DiLoCo without fragments, lag and four bits",
        same,
        "parameters after three exchanges are " + (same ? "equal in every bit" : "others"));
  }

  /** An exchange after every step at an outer rate of 1 is averaging. */
  private Shown averaging(Task task, int workers) {
    Outcome found = subject.train(task, new Plan(workers, 1, 1, 1, 0, 0, 32, 1, 0));
    float[] mean = new float[task.parameters()];
    for (int worker = 0; worker < workers; worker++) {
      float[] own = task.start();
      task.optimiser().step(own, task.gradient(own, worker, workers, 0));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += own[i] / workers;
      }
    }
    double most = 0;
    for (int i = 0; i < mean.length; i++) {
      most = Math.max(most, Math.abs(mean[i] - found.parameters()[i]));
    }
    return new Shown(
        "averaging after every step",
        most < 1e-6,
        "parameters differ from the workers' mean by %.1e; must be below 1e-6".formatted(most));
  }

  private static int whole(Map<String, String> params, String name) {
    return Integer.parseInt(Check.present(name, params.get(name)));
  }
}
