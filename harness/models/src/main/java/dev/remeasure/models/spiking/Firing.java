package dev.remeasure.models.spiking;

/** What a neuron gives out at a potential, and the slope that training takes it to have. */
public interface Firing {
  /** A spike from 1 on; its slope is a triangle from 0 to 2 (Bellec et al. 2018, section 3). */
  Firing SPIKE =
      new Firing() {
        @Override
        public float output(float potential) {
          return potential >= 1 ? 1 : 0;
        }

        @Override
        public float slope(float potential) {
          return Math.max(0, 1 - Math.abs(potential - 1));
        }
      };

  float output(float potential);

  float slope(float potential);
}
