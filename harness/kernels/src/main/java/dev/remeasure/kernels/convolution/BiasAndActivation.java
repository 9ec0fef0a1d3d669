package dev.remeasure.kernels.convolution;

import dev.remeasure.kernels.element.Activation;
import dev.remeasure.kernels.matrix.Finish;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Adds a number to each channel, and activates. */
@SuppressWarnings("ArrayRecordComponent") // Parameters of a layer: nobody compares two.
record BiasAndActivation(float[] bias, Activation activation) implements Finish {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  @Override
  public void apply(float[] data, int at, int column, int count) {
    float low = activation.low();
    float high = activation.high();
    int i = 0;
    for (; i <= count - LANES; i += LANES) {
      FloatVector.fromArray(SPECIES, data, at + i)
          .add(FloatVector.fromArray(SPECIES, bias, column + i))
          .max(low)
          .min(high)
          .intoArray(data, at + i);
    }
    for (; i < count; i++) {
      data[at + i] = activation.of(data[at + i] + bias[column + i]);
    }
  }
}
