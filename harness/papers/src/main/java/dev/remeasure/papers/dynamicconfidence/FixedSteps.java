package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.models.spiking.SpikingNetwork;
import dev.remeasure.models.training.Examples;

/** The baseline: as many steps for every example. */
final class FixedSteps implements Classifier {
  private final SpikingNetwork network;
  private final int steps;

  FixedSteps(SpikingNetwork network, int steps) {
    this.network = network;
    this.steps = steps;
  }

  @Override
  public Decision classify(Examples examples, int example) {
    network.start(examples.inputs(), example * examples.width());
    for (int step = 0; step < steps; step++) {
      network.step();
    }
    return new Decision(network.highest(), steps, network.spikes());
  }
}
