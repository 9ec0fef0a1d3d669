package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.claims.Check;
import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A spiking network's fixed number of steps against as many as it takes to be confident. */
@Component(
    name = "dynamic-confidence",
    description =
        "A small spiking network, converted from a trained one, answers 1000 examples one by one: "
            + "with a fixed number of steps, and stopped when the share of its highest score is "
            + "above a threshold, which other examples set so that none is lost.",
    grade = Grade.MECHANISM,
    check =
        "accuracy on examples of its own within half a point; with a threshold of 1 it is the "
            + "baseline; it stops where plain loops say",
    limits =
        "Made-up examples are not images, and how many of them are easy decides the factor; steps "
            + "of a simulated network are not the time of a neuromorphic chip.",
    shownBy = SameAnswers.class)
@Counter(
    field = "steps",
    metric = "mean time steps",
    resource = "steps",
    statistic = "mean",
    unit = "steps/example",
    answers = "time",
    because =
        "The paper counts latency in time steps; their mean is counted here on a small network.")
@Counter(field = "wrong", metric = "wrong answers", resource = "quality", unit = "%")
@KeepsContract(DynamicConfidenceContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class AverageLatency {
  private static final int EXAMPLES = 1000;

  /** Of the baseline, and of the subject at most. */
  @Param({"8"})
  public int steps;

  /** {@code lossless}: the lowest that loses nothing on the examples that set it; or a number. */
  @Param({"lossless"})
  public String threshold;

  @Param({"1"})
  public int seed;

  private Task task;
  private Classifier fixed;
  private Classifier dynamic;
  private double fixedWrong;
  private double dynamicWrong;

  /** What the answers took, and how many were wrong of all that set nothing. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double steps;
    public double wrong;
  }

  @Setup
  public void prepare() {
    task = new Task(seed);
    Confidence confidence = confidence(task, steps, threshold);
    fixed = new FixedSteps(task.network(), steps);
    dynamic = new DynamicSteps(task.network(), steps, confidence);
    Course course = new Course(task.network(), task.test(), steps);
    fixedWrong = wrong(course, new Confidence(confidence.sharpness(), 1));
    dynamicWrong = wrong(course, confidence);
  }

  @Benchmark
  @Reproduces(
      claim = "dynamic-confidence.average-speedup",
      role = Role.BASELINE,
      metric = "mean time steps")
  public long fixed(Counts counts) {
    counts.wrong = fixedWrong;
    return answer(fixed, counts);
  }

  @Benchmark
  @Reproduces(
      claim = "dynamic-confidence.average-speedup",
      role = Role.SUBJECT,
      metric = "mean time steps")
  public long dynamic(Counts counts) {
    counts.wrong = dynamicWrong;
    return answer(dynamic, counts);
  }

  @Benchmark
  @Reproduces(claim = "dynamic-confidence.average-speedup", role = Role.EMPTY)
  public void empty() {}

  static Confidence confidence(Task task, int steps, String threshold) {
    Course course = new Course(task.network(), task.validation(), steps);
    if (threshold.equals("lossless")) {
      return course.withoutLoss();
    }
    double given = Double.parseDouble(threshold);
    Check.that(given >= 0 && given <= 1, "threshold", threshold, "must be from 0 to 1");
    return new Confidence(course.sharpness(), given);
  }

  private double wrong(Course course, Confidence confidence) {
    return 100 - 100.0 * course.right(confidence) / task.test().count();
  }

  private long answer(Classifier classifier, Counts counts) {
    long made = 0;
    long chosen = 0;
    for (int example = 0; example < EXAMPLES; example++) {
      Decision decision = classifier.classify(task.test(), example);
      made += decision.steps();
      chosen += decision.chosen();
    }
    counts.steps = (double) made / EXAMPLES;
    return chosen;
  }
}
