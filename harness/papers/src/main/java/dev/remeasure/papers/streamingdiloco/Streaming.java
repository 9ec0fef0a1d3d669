package dev.remeasure.papers.streamingdiloco;

import dev.remeasure.models.training.AdamW;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Streaming DiLoCo: each worker trains by itself; fragments of what it learnt are sent in turn, and
 * what comes of them is mixed into its parameters some steps later (paper, algorithm 2).
 */
final class Streaming implements Trainer {
  @Override
  public Outcome train(Task task, Plan plan) {
    return new Run(task, plan).train();
  }

  private static final class Run {
    private final Task task;
    private final Plan plan;
    private final float[] outer;
    private final float[] velocity;
    private final List<float[]> workers = new ArrayList<>();
    private final List<AdamW> optimisers = new ArrayList<>();
    private final List<Arrival> underWay = new ArrayList<>();
    private long bytes;
    private long most;

    Run(Task task, Plan plan) {
      this.task = task;
      this.plan = plan;
      this.outer = task.start();
      this.velocity = new float[outer.length];
      for (int worker = 0; worker < plan.workers(); worker++) {
        workers.add(task.start());
        optimisers.add(task.optimiser());
      }
    }

    Outcome train() {
      for (int step = 1; step <= plan.steps(); step++) {
        for (int worker = 0; worker < workers.size(); worker++) {
          float[] parameters = workers.get(worker);
          float[] gradient = task.gradient(parameters, worker, workers.size(), step - 1);
          optimisers.get(worker).step(parameters, gradient);
        }
        long before = bytes;
        for (int fragment = 0; fragment < plan.fragments(); fragment++) {
          if (plan.sends(fragment, step)) {
            exchange(
                plan.from(fragment, outer.length), plan.from(fragment + 1, outer.length), step);
          }
        }
        most = Math.max(most, bytes - before);
        arrive(step);
      }
      return new Outcome(outer, bytes, most);
    }

    /** Sends a fragment from every worker and makes the outer optimiser's step. */
    private void exchange(int from, int to, int step) {
      float[] mean = new float[to - from];
      for (int worker = 0; worker < workers.size(); worker++) {
        float[] change = new float[to - from];
        for (int i = from; i < to; i++) {
          change[i - from] = outer[i] - workers.get(worker)[i];
        }
        Message message = Message.of(change, 0, change.length, plan.bits());
        bytes += worker == 0 ? message.bytes().length : 0;
        float[] arrived = message.numbers();
        for (int i = 0; i < mean.length; i++) {
          mean[i] += arrived[i] / workers.size();
        }
      }
      for (int i = from; i < to; i++) {
        float change = mean[i - from];
        velocity[i] = (float) (plan.momentum() * velocity[i] + change);
        outer[i] -= (float) (plan.rate() * (change + plan.momentum() * velocity[i]));
      }
      underWay.add(new Arrival(step + plan.lag(), from, Arrays.copyOfRange(outer, from, to)));
    }

    private void arrive(int step) {
      for (Arrival arrival : underWay) {
        for (float[] parameters : arrival.step() == step ? workers : List.<float[]>of()) {
          for (int i = 0; i < arrival.parameters().length; i++) {
            int at = arrival.from() + i;
            parameters[at] =
                (float)
                    (plan.kept() * parameters[at] + (1 - plan.kept()) * arrival.parameters()[i]);
          }
        }
      }
      underWay.removeIf(arrival -> arrival.step() <= step);
    }
  }

  /** A fragment on its way to the workers. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
  private record Arrival(int step, int from, float[] parameters) {}
}
