package dev.remeasure.papers.iirsnn;

import dev.remeasure.models.spiking.SpikingNetwork;
import dev.remeasure.models.training.Examples;

/** A spiking network that answers after a fixed number of steps in time. */
final class Inference implements Answering {
  private final SpikingNetwork network;
  private final int steps;
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
    spikes += network.spikes();
    return network.highest();
  }

  /** Spikes fired in all answers. */
  long spikes() {
    return spikes;
  }
}
