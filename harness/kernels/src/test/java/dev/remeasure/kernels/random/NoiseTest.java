package dev.remeasure.kernels.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NoiseTest {
  @Test
  void theSameSeedGivesTheSameNumbersAndTheyArePublished() {
    // The first outputs of SplitMix64 from 1234567, as its authors' reference code prints them.
    Noise noise = new Noise(1234567);
    assertThat(noise.bits()).isEqualTo(6457827717110365317L);
    assertThat(noise.bits()).isEqualTo(3203168211198807973L);
    assertThat(new Noise(5).normals(9, 2)).isEqualTo(new Noise(5).normals(9, 2));
    assertThat(new Noise(5).fork().bits()).isNotEqualTo(new Noise(6).fork().bits());
  }

  @Test
  void normalsHaveTheirMomentsAndUniformsTheirBounds() {
    Noise noise = new Noise(1);
    double sum = 0;
    double square = 0;
    double fourth = 0;
    int[] counts = new int[7];
    for (int i = 0; i < 100_000; i++) {
      double x = noise.normal();
      sum += x;
      square += x * x;
      fourth += x * x * x * x;
      assertThat(noise.uniform()).isBetween(0.0, Math.nextDown(1.0));
      counts[noise.below(7)]++;
    }
    assertThat(sum / 100_000).isCloseTo(0, within(0.015));
    assertThat(square / 100_000).isCloseTo(1, within(0.02));
    assertThat(fourth / 100_000).isCloseTo(3, within(0.15));
    for (int count : counts) {
      assertThat(count).isBetween(13_700, 14_900);
    }
  }
}
