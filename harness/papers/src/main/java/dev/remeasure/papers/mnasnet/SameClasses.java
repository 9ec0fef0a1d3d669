package dev.remeasure.papers.mnasnet;

import dev.remeasure.kernels.element.Activation;
import dev.remeasure.models.cnn.Graph;
import dev.remeasure.models.cnn.MnasNet;
import dev.remeasure.models.cnn.Operator;
import dev.remeasure.models.cnn.PlainNode;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Shows that both sides classify the image as plain loops over their layer tables do, and that the
 * tables are the published ones.
 */
public final class SameClasses implements SameJob {
  private static final int PUBLISHED_RESOLUTION = 224;
  private static final double TOLERANCE = 1e-4;

  private final IntFunction<Graph> table;
  private final Function<Graph, Classifier> subject;

  /** Made by the harness. */
  public SameClasses() {
    this(MnasNet::a1, Classifier::of);
  }

  SameClasses(IntFunction<Graph> table, Function<Graph, Classifier> subject) {
    this.table = table;
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    int resolution = Classifier.resolution(params);
    Graph baseline = Classifier.baseline(params, resolution);
    Graph own = table.apply(resolution);
    Graph published = table.apply(PUBLISHED_RESOLUTION);
    return List.of(
        classes("baseline", baseline, Classifier.of(baseline)),
        classes("subject", own, subject.apply(own)),
        baselineCount(params),
        count("multiply-adds of MnasNet-A1", published.multiplyAdds(), 312, 1_000_000),
        count("parameters of MnasNet-A1", published.parameters(), 39, 100_000),
        parts(published));
  }

  private static Shown classes(String side, Graph graph, Classifier classifier) {
    float[] image = Classifier.image(resolution(graph));
    float[] found = classifier.classify(image.clone());
    float[] expected = plain(graph, image);
    boolean complete = found.length == expected.length;
    double largest = 0;
    double gap = complete ? 0 : Double.POSITIVE_INFINITY;
    for (int i = 0; complete && i < expected.length; i++) {
      largest = Math.max(largest, Math.abs(expected[i]));
      gap = Math.max(gap, Math.abs(found[i] - (double) expected[i]));
    }
    // Written so that a gap that is no number fails.
    boolean same = largest > 0 && gap <= TOLERANCE * largest;
    return new Shown(
        "classes as by plain loops: " + side,
        same,
        String.format(
            Locale.ROOT,
            "%d classes, at most %.1e apart; must be %d, within %.0e of the largest, %.3g",
            found.length,
            gap,
            expected.length,
            TOLERANCE,
            largest));
  }

  private static int resolution(Graph graph) {
    return graph.nodes().getFirst().shape().height();
  }

  private static float[] plain(Graph graph, float[] image) {
    float[][] values = new float[graph.nodes().size()][];
    values[0] = image;
    for (int i = 1; i < values.length; i++) {
      double[] exact = PlainNode.of(graph, i, node -> values[node], Classifier.SEED);
      values[i] = new float[exact.length];
      for (int j = 0; j < exact.length; j++) {
        values[i][j] = (float) exact[j];
      }
    }
    return values[values.length - 1];
  }

  private static Shown baselineCount(Map<String, String> params) {
    long counted = Classifier.baseline(params, PUBLISHED_RESOLUTION).multiplyAdds();
    return switch (params.getOrDefault("width", "")) {
      case "" -> count("multiply-adds of NASNet-A mobile", counted, 564, 1_000_000);
      case "1.0" -> count("multiply-adds of MobileNetV2 1.0", counted, 301, 1_000_000);
      case "1.4" -> count("multiply-adds of MobileNetV2 1.4", counted, 582, 1_000_000);
      default ->
          new Shown(
              "multiply-adds of MobileNetV2", true, counted + "; none is published for this width");
    };
  }

  /** As the paper rounds it. */
  private static Shown count(String name, long counted, long published, long unit) {
    return new Shown(
        name,
        Math.round((double) counted / unit) == published,
        counted + " at 224 pixels; must round to " + published * unit);
  }

  /** What no multiply-add shows: 16 blocks, of which 9 have a path around and 8 a squeeze. */
  private static Shown parts(Graph graph) {
    long around = number(graph, Operator.ADD);
    long squeezed = number(graph, Operator.SCALE);
    long gates = number(graph, Operator.SIGMOID);
    long depthwise = number(graph, Operator.DEPTHWISE);
    long rectified =
        graph.nodes().stream().filter(node -> node.activation() == Activation.RELU).count();
    return new Shown(
        "parts of MnasNet-A1",
        around == 9 && squeezed == 8 && gates == 8 && depthwise == 16 && rectified == 41,
        String.format(
            "%d blocks, %d with a path around, %d scaled by %d gates, %d convolutions rectified;"
                + " must be 16, 9, 8 by 8, 41",
            depthwise, around, squeezed, gates, rectified));
  }

  private static long number(Graph graph, Operator operator) {
    return graph.nodes().stream().filter(node -> node.operator() == operator).count();
  }
}
