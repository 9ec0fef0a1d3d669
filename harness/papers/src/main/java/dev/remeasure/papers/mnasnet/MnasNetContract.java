package dev.remeasure.papers.mnasnet;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.models.cnn.Graph;
import dev.remeasure.models.cnn.MnasNet;
import dev.remeasure.models.cnn.MobileNetV2;
import dev.remeasure.models.cnn.NasNet;
import dev.remeasure.models.cnn.Network;
import dev.remeasure.papers.contract.ClaimAnswer;
import dev.remeasure.papers.contract.ClaimAnswer.Answered;
import dev.remeasure.papers.contract.ClaimAnswer.Refused;
import dev.remeasure.papers.contract.Contract;
import dev.remeasure.papers.contract.Prediction;
import dev.remeasure.papers.contract.Sabotage;
import dev.remeasure.papers.contract.Sabotage.Size;
import dev.remeasure.papers.contract.Strawman;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What both components of the paper promise. */
interface MnasNetContract extends Contract {
  String MOBILENET = "mnasnet.speedup-mobilenetv2";
  String NASNET = "mnasnet.speedup-nasnet";

  @Override
  default String paper() {
    return "mnasnet";
  }

  @Override
  default List<ClaimAnswer> claims() {
    return List.of(
        answered(MOBILENET, "mnasnet"),
        answered(NASNET, "mnasnet-nasnet"),
        new Refused("mnasnet.top1", "Accuracy needs trained weights and ImageNet."),
        new Refused("mnasnet.latency", "The time is that of a Pixel phone, which is not here."),
        new Refused(
            "mnasnet.accuracy-gain-mobilenetv2", "Accuracy needs trained weights and ImageNet."),
        new Refused(
            "mnasnet.accuracy-gain-nasnet", "Accuracy needs trained weights and ImageNet."));
  }

  @Override
  default List<Prediction> predictions() {
    return List.of(
        new Prediction(
            MOBILENET,
            "multiply-adds of MobileNetV2 ÷ of MnasNet-A1",
            params -> {
              double width = Double.parseDouble(params.getOrDefault("width", "1.4"));
              return ratio(MobileNetV2.of(width, Classifier.resolution(params)), params);
            }),
        new Prediction(
            NASNET,
            "multiply-adds of NASNet-A ÷ of MnasNet-A1",
            params -> ratio(NasNet.mobile(Classifier.resolution(params)), params)));
  }

  @Override
  default List<Sabotage> sabotages() {
    return List.of(
        broken(
            "every score is a thousandth too large",
            Size.A_LITTLE,
            scores -> times(scores, 1.001f)),
        broken(
            "the last class is left out",
            Size.A_LITTLE,
            scores -> Arrays.copyOf(scores, scores.length - 1)),
        broken("the scores have the wrong sign", Size.A_LOT, scores -> times(scores, -1)),
        broken("nothing is computed", Size.A_LOT, scores -> new float[scores.length]),
        new Sabotage(
            "other weights",
            Size.A_LOT,
            new SameClasses(MnasNet::a1, graph -> new Network(graph, Classifier.SEED + 1)::run)),
        new Sabotage(
            "MobileNetV2 in its place",
            Size.A_LOT,
            new SameClasses(side -> MobileNetV2.of(1, side), Classifier::of)));
  }

  @Override
  default Strawman strawman() {
    return new Strawman(
        List.of("Pointwise", "Depthwise", "Full"),
        "Both sides run on these convolutions, which take nearly all of the time.");
  }

  private static Answered answered(String claim, String component) {
    return new Answered(
        claim,
        component,
        new Answer(
            "time",
            "time",
            Statistic.MEAN,
            Grade.MECHANISM,
            "The paper's networks themselves, on another processor and with other kernels."));
  }

  private static double ratio(Graph baseline, Map<String, String> params) {
    return (double) baseline.multiplyAdds()
        / MnasNet.a1(Classifier.resolution(params)).multiplyAdds();
  }

  private static Sabotage broken(String name, Size size, UnaryOperator<float[]> breaker) {
    return new Sabotage(
        name,
        size,
        new SameClasses(
            MnasNet::a1,
            graph -> {
              Classifier right = Classifier.of(graph);
              return image -> breaker.apply(right.classify(image));
            }));
  }

  private static float[] times(float[] scores, float factor) {
    float[] broken = scores.clone();
    for (int i = 0; i < broken.length; i++) {
      broken[i] *= factor;
    }
    return broken;
  }
}
