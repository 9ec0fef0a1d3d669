package dev.remeasure.papers.dynamicconfidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.models.training.Examples;
import org.junit.jupiter.api.Test;

class StoppingTest {
  private static final Task TASK = new Task(1);

  @Test
  void confidenceIsTheShareOfTheHighestScore() {
    double share = Math.exp(4) / (Math.exp(4) + Math.exp(2) + 1);
    assertThat(Confidence.of(new float[] {1, 2, 0}, 2)).isEqualTo(share, within(1e-9));
  }

  @Test
  void aCourseStopsWhereTheClassifierDoes() {
    Course course = new Course(TASK.network(), TASK.test(), 6);
    Confidence confidence = new Confidence(1, 0.7);
    Classifier classifier = new DynamicSteps(TASK.network(), 6, confidence);
    Examples test = TASK.test();
    int right = 0;
    double steps = 0;
    for (int example = 0; example < test.count(); example++) {
      Decision decision = classifier.classify(test, example);
      right += decision.chosen() == test.classes()[example] ? 1 : 0;
      steps += decision.steps();
    }
    assertThat(course.right(confidence)).isEqualTo(right);
    assertThat(course.meanSteps(confidence)).isEqualTo(steps / test.count(), within(1e-9));
  }

  @Test
  void theThresholdWithoutLossIsTheLowestOfItsKind() {
    Course course = new Course(TASK.network(), TASK.validation(), 8);
    Confidence found = course.withoutLoss();
    int all = course.right(new Confidence(found.sharpness(), 1));
    assertThat(course.right(found)).isGreaterThanOrEqualTo(all);
    for (double lower = 0; lower < found.threshold() - 1e-4; lower += 0.001) {
      assertThat(course.right(new Confidence(found.sharpness(), lower))).isLessThan(all);
    }
  }

  @Test
  void theOracleStopsAtTheFirstRightAnswer() {
    assertThat(new Course(TASK.network(), TASK.test(), 1).oracleSteps()).isEqualTo(1);
    Course course = new Course(TASK.network(), TASK.test(), 2);
    double wrongAtFirst = 1 - (double) course.right(new Confidence(1, 0)) / TASK.test().count();
    assertThat(course.oracleSteps()).isEqualTo(1 + wrongAtFirst, within(1e-9));
  }

  @Test
  void aThresholdAboveOneIsRefused() {
    assertThatThrownBy(() -> AverageLatency.confidence(TASK, 2, "1.5"))
        .hasMessage("threshold must be from 0 to 1, but is 1.5");
  }
}
