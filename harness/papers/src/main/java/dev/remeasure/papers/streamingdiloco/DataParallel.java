package dev.remeasure.papers.streamingdiloco;

import dev.remeasure.models.training.AdamW;

/** Workers that exchange their gradients in every step. */
final class DataParallel {
  private DataParallel() {}

  /**
   * Trains.
   *
   * @param bits of a number sent
   */
  static Outcome train(Task task, int workers, int steps, int bits) {
    float[] parameters = task.start();
    AdamW optimiser = task.optimiser();
    long bytes = 0;
    long most = 0;
    for (int step = 0; step < steps; step++) {
      float[] mean = new float[parameters.length];
      for (int worker = 0; worker < workers; worker++) {
        float[] gradient = task.gradient(parameters, worker, workers, step);
        Message message = Message.of(gradient, 0, gradient.length, bits);
        float[] arrived = message.numbers();
        for (int i = 0; i < mean.length; i++) {
          mean[i] += arrived[i] / workers;
        }
        bytes += worker == 0 ? message.bytes().length : 0;
        most = message.bytes().length;
      }
      optimiser.step(parameters, mean);
    }
    return new Outcome(parameters, bytes, most);
  }
}
