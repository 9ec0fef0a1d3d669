package dev.remeasure.papers.iirsnn;

import dev.remeasure.models.spiking.SpikingNetwork;
import dev.remeasure.models.training.Examples;

/** A spiking network that answers after a fixed number of steps in time. */
final class Inference implements Answering {
  private final SpikingNetwork network;
  private final int steps;
  private final float[] scores = new float[Task.CLASSES];
  private long spikes;

  Inference(SpikingNetwork network, int steps) {
    this.network = network;
    this.steps = steps;
  }

  @Override
  public int answer(Examples examples, int example) {
    network.start(examples.inputs(), example * examples.width());
    for (int step = 0; step < steps; step++) {
      network.step();
    }
    network.scores(scores);
    spikes += network.spikes();
    int highest = 0;
    for (int c = 1; c < scores.length; c++) {
      highest = scores[c] > scores[highest] ? c : highest;
    }
    return highest;
  }

  /** Spikes fired in all answers. */
  long spikes() {
    return spikes;
  }
}
