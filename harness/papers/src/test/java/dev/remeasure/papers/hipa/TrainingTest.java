package dev.remeasure.papers.hipa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.probe.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {
  private static final List<Integer> WIDTHS = List.of(8, 12, 10, 8);

  @ParameterizedTest
  @ValueSource(strings = {"cross-attention", "attention", "all"})
  void adaptorsAreCountedByTheWidthsWhereverTheyAre(String beside) {
    for (String unet : List.of("sd-1.5", "sd-2.1")) {
      assertThat(new SameTraining().show(Map.of("unet", unet, "rank", "3", "beside", beside)))
          .allMatch(Shown::passed);
    }
  }

  @Test
  void adaptorsChangeNothingUntilTheyAreTrained() {
    Texture texture = Texture.of(WIDTHS, 16, 3);
    Student whole = new Student(WIDTHS, 16, 0, new Loss(0), 3);
    Student adapted = new Student(WIDTHS, 16, 2, new Loss(0), 3);
    assertThat(loss(adapted, texture)).isEqualTo(loss(whole, texture));
    adapted.step(texture.inputs(), texture.targets());
    assertThat(loss(adapted, texture)).isNotEqualTo(loss(whole, texture));
  }

  @Test
  void theGradientOfTheWholeIsThatOfFiniteDifferences() {
    Texture texture = Texture.of(WIDTHS, 16, 3);
    Student whole = new Student(WIDTHS, 16, 0, new Loss(0.5), 3);
    float[] gradient = new float[whole.trained().length];
    whole.gradient(texture.inputs(), texture.targets(), gradient);
    double largest = 0;
    double most = 0;
    for (int i = 0; i < gradient.length; i++) {
      float kept = whole.trained()[i];
      whole.trained()[i] = kept + 1e-3f;
      double above = whole.trained()[i];
      double up = loss(whole, texture);
      whole.trained()[i] = kept - 1e-3f;
      double down = loss(whole, texture);
      double difference = (up - down) / (above - whole.trained()[i]);
      whole.trained()[i] = kept;
      largest = Math.max(largest, Math.abs(difference));
      most = Math.max(most, Math.abs(difference - gradient[i]));
    }
    // A rectifier may turn in between.
    assertThat(most).isLessThan(0.02 * largest);
  }

  @Test
  void highFrequenciesWeighAsMuchAsTold() {
    float[] outputs = {1, -1, 1, -1};
    float[] targets = new float[4];
    // Its second differences are four times as large as the values.
    assertThat(new Loss(0.1).gradient(outputs, targets, 1)).isEqualTo(4 + 0.1 * 16 * 4);
    float[] flat = {1, 1, 1, 1};
    assertThat(new Loss(0.1).gradient(flat, targets, 1)).isEqualTo(4);
    assertThat(flat).containsExactly(2, 2, 2, 2);
  }

  @Test
  void anUnknownPlaceIsRefused() {
    assertThatThrownBy(() -> new Trained("sd-1.5", 4, "norms").adaptors())
        .hasMessage("beside must be one of cross-attention, attention, all, but is norms");
  }

  private static double loss(Student student, Texture texture) {
    float[] unused = new float[student.trained().length];
    return student.gradient(texture.inputs(), texture.targets(), unused);
  }
}
