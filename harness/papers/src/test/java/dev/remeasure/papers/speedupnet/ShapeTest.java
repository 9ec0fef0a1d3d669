package dev.remeasure.papers.speedupnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void multiplyAddsAreThoseOfTheProducts() {
    Shape shape = new Shape(5, 2, 4, 2, 3, 7);
    long selfAttention = 5L * 4 * 12 + 2L * 5 * 5 * 4 + 5L * 4 * 4;
    long crossAttention = 5L * 4 * 4 + 2L * 5 * 7 * 4 + 5L * 4 * 4;
    long layers = 2L * 5 * 4 * 16;
    assertThat(shape.block()).isEqualTo(selfAttention + crossAttention + layers);
    assertThat(shape.evaluation()).isEqualTo(3 * shape.block() + 2 * 5 * 2 * 4);
    assertThat(shape.adapter()).isEqualTo(3 * 2 * 5 * 7 * 4);
    assertThat(shape.context()).isEqualTo(3 * 7 * 4 * 8);
  }

  @Test
  void anOverheadOfHalfABlockIsRefused() {
    assertThat(Speedup.blocks(Shape.FULL, 0.5)).isEqualTo(1);
    assertThatThrownBy(() -> Speedup.blocks(Shape.FULL, 0.25))
        .hasMessage("overhead must be whole blocks, but is 0.25");
    assertThatThrownBy(() -> Speedup.batched("twice"))
        .hasMessage("guidance must be batched or sequential, but is twice");
  }
}
