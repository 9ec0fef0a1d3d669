package dev.remeasure.claims.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

  @Test
  void equalFactorsAreEqualDistances() {
    Scale scale = new Scale(0.1, 1000);
    assertThat(scale.at(0.1)).isEqualTo("0.00%");
    assertThat(scale.at(1)).isEqualTo("25.00%");
    assertThat(scale.at(10)).isEqualTo("50.00%");
    assertThat(scale.width(10, 100)).isEqualTo("25.00%");
  }

  @Test
  void whatLiesOutsideIsDrawnAtTheEdge() {
    Scale scale = new Scale(0.1, 10);
    assertThat(scale.at(1e9)).isEqualTo("100.00%");
    assertThat(scale.at(0)).isEqualTo("0.00%");
    assertThat(scale.at(Double.POSITIVE_INFINITY)).isEqualTo("100.00%");
  }

  @Test
  void decadesHoldEveryRatioAndOne() {
    assertThat(Scale.decades(DoubleStream.of(2.2, 36))).isEqualTo(new Scale(1, 100));
    assertThat(Scale.decades(DoubleStream.of(0.117, 2500))).isEqualTo(new Scale(0.1, 10000));
    assertThat(Scale.decades(DoubleStream.empty())).isEqualTo(new Scale(1, 10));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.02, 1.1, 1.5, 2.2, 4.5, 20, 300, 2500, 1e9, 0.9, 0.1, 1e-9})
  void everyAxisHasOneAndAFewRoundTicks(double ratio) {
    Scale scale = Scale.around(DoubleStream.of(ratio));
    assertThat(scale.ticks()).contains(1.0).hasSizeBetween(2, 12).allMatch(scale::holds);
    assertThat(scale.ticks()).startsWith(scale.min()).endsWith(scale.max());
    assertThat(scale.ticks()).allSatisfy(tick -> assertThat(Scale.label(tick)).hasSizeLessThan(8));
  }
}
