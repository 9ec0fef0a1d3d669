package dev.remeasure.papers.mnasnet;

import dev.remeasure.models.cnn.Graph;
import dev.remeasure.models.cnn.MnasNet;
import dev.remeasure.models.cnn.MobileNetV2;
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

/** MobileNetV2 against MnasNet-A1, one image at a time. */
@Component(
    name = "mnasnet",
    description =
        "MnasNet-A1 against MobileNetV2 1.4, both from their published layer tables with random"
            + " weights, classifying one image with one thread on the same kernels.",
    grade = Grade.MECHANISM,
    check =
        "both networks score the image as plain loops over their layer tables do; their counts are "
            + "the published ones; the subject has its blocks, paths around them and gates",
    limits =
        "A server's core and kernels of a JVM stand for a Pixel phone's core and TensorFlow Lite;"
            + " weights are random, so that accuracy is not tested, nor is the search that found"
            + " the network.",
    shownBy = SameClasses.class)
@Counter(
    field = "millions",
    metric = "multiply-adds",
    resource = "compute",
    unit = "M/image",
    grade = Grade.EXACT,
    because = "At 224 pixels these are the paper's own networks, counted from their layer tables.")
@KeepsContract(MobileNetSpeedupContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class MobileNetSpeedup {
  /** Pixels of a side of the image. */
  @Param({"224"})
  public int resolution;

  /** By which MobileNetV2's channels are multiplied: {@code 1.4} or {@code 1.0}. */
  @Param({"1.4"})
  public String width;

  private float[] image;
  private Graph baseline;
  private Graph subject;
  private Classifier mobileNetV2;
  private Classifier mnasNet;

  /** What an image costs. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double millions;
  }

  @Setup
  public void prepare() {
    image = Classifier.image(resolution);
    baseline = MobileNetV2.of(Double.parseDouble(width), resolution);
    subject = MnasNet.a1(resolution);
    mobileNetV2 = Classifier.of(baseline);
    mnasNet = Classifier.of(subject);
  }

  @Benchmark
  @Reproduces(claim = "mnasnet.speedup-mobilenetv2", role = Role.BASELINE, metric = "time")
  public float[] mobileNetV2(Counts counts) {
    counts.millions = baseline.multiplyAdds() / 1e6;
    return mobileNetV2.classify(image);
  }

  @Benchmark
  @Reproduces(claim = "mnasnet.speedup-mobilenetv2", role = Role.SUBJECT, metric = "time")
  public float[] mnasNet(Counts counts) {
    counts.millions = subject.multiplyAdds() / 1e6;
    return mnasNet.classify(image);
  }

  @Benchmark
  @Reproduces(claim = "mnasnet.speedup-mobilenetv2", role = Role.EMPTY)
  public void empty() {}
}
