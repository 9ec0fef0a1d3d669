package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.models.spiking.SpikingNetwork;
import dev.remeasure.models.training.Examples;

/** The subject: steps until the network is confident, as many as the baseline's at most. */
final class DynamicSteps implements Classifier {
  private final SpikingNetwork network;
  private final int most;
  private final Confidence confidence;
  private final float[] scores = new float[Task.CLASSES];

  DynamicSteps(SpikingNetwork network, int most, Confidence confidence) {
    this.network = network;
    this.most = most;
    this.confidence = confidence;
  }

  @Override
  public Decision classify(Examples examples, int example) {
    network.start(examples.inputs(), example * examples.width());
    while (true) {
      network.step();
      network.scores(scores);
      if (network.steps() == most
          || Confidence.of(scores, confidence.sharpness()) > confidence.threshold()) {
        return new Decision(network.highest(), network.steps(), network.spikes());
      }
    }
  }

  /** Makes the subject. */
  @FunctionalInterface
  interface Maker {
    Classifier make(SpikingNetwork network, int most, Confidence confidence);
  }
}
