package dev.remeasure.claims.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {
  @Test
  void anIterationsValueIsTheMeanOfItsSamples() {
    Histogram first = new Histogram(List.of(2.0, 6.0), List.of(3L, 1L));
    Histogram second = new Histogram(List.of(5.0), List.of(10L));

    Series series = Series.sampled("time", "us/op", List.of(first, second));

    assertThat(series.values()).containsExactly(3.0, 5.0);
    assertThat(series.histograms()).containsExactly(first, second);
  }

  @Test
  void whatIsNoHistogramIsRefused() {
    assertThatThrownBy(() -> new Histogram(List.of(), List.of())).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Histogram(List.of(1.0), List.of(0L)))
        .hasMessage("histogram.counts[0] must be at least 1, but is 0");
    assertThatThrownBy(() -> new Histogram(List.of(1.0, 2.0), List.of(1L)))
        .hasMessageContaining("must be as many as the 2 values");
    assertThatThrownBy(() -> new Histogram(List.of(Double.NaN), List.of(1L)))
        .hasMessageContaining("must be a finite number");
    Histogram one = new Histogram(List.of(1.0), List.of(1L));
    assertThatThrownBy(() -> new Series("time", "s", List.of(1.0, 2.0), List.of(one)))
        .hasMessageContaining("must be one for each of the 2 iterations");
  }
}
