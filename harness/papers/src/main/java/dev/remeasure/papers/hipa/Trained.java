package dev.remeasure.papers.hipa;

import dev.remeasure.models.unet.Layer;
import dev.remeasure.models.unet.Layer.Kind;
import dev.remeasure.models.unet.StableDiffusion;

/**
 * Parameters that a method trains in a published U-Net.
 *
 * @param version of Stable Diffusion
 * @param rank of the adaptors
 * @param beside which matrices they are: {@code cross-attention}, {@code attention} or {@code all}
 */
record Trained(String version, int rank, String beside) {
  /** Counts the parameters of adaptors. */
  @FunctionalInterface
  interface Counter {
    long count(Trained trained);
  }

  /** Of one student, trained whole. */
  long whole() {
    return StableDiffusion.named(version).parameters();
  }

  /** Of adaptors. */
  long adaptors() {
    return StableDiffusion.named(version).layers().stream()
        .filter(this::adapted)
        .mapToLong(layer -> layer.adaptor(rank))
        .sum();
  }

  private boolean adapted(Layer layer) {
    return switch (beside) {
      case "cross-attention" -> layer.kind() == Kind.CROSS_ATTENTION;
      case "attention" -> layer.kind() != Kind.OTHER;
      case "all" -> layer.side() == 1 && layer.outputs() > 0;
      default ->
          throw new IllegalArgumentException(
              "beside must be one of cross-attention, attention, all, but is " + beside);
    };
  }
}
