package dev.remeasure.papers.mnasnet;

import dev.remeasure.claims.Check;
import dev.remeasure.kernels.random.Noise;
import dev.remeasure.models.cnn.Graph;
import dev.remeasure.models.cnn.MobileNetV2;
import dev.remeasure.models.cnn.NasNet;
import dev.remeasure.models.cnn.Network;
import java.util.Map;

/** Gives an image the scores of a network's classes. */
@FunctionalInterface
interface Classifier {
  /** Of weights and images. */
  long SEED = 1;

  float[] classify(float[] image);

  static Classifier of(Graph graph) {
    return new Network(graph, SEED)::run;
  }

  /** Noise of unit deviation, which no layer can tell from a normalised photograph's size. */
  static float[] image(int resolution) {
    return new Noise(SEED).normals(3 * resolution * resolution, 1);
  }

  /** MobileNetV2 where a width is given, NASNet-A otherwise, at a resolution. */
  static Graph baseline(Map<String, String> params, int resolution) {
    String width = params.get("width");
    return width == null
        ? NasNet.mobile(resolution)
        : MobileNetV2.of(Double.parseDouble(width), resolution);
  }

  /** Pixels of a side of the image. */
  static int resolution(Map<String, String> params) {
    return Integer.parseInt(Check.present("resolution", params.get("resolution")));
  }
}
