package dev.remeasure.papers.mixdq;

/**
 * The U-Net of SDXL, layer by layer from its published configuration: what its weights, the scales
 * of its outputs, and all that is not packed add up to.
 */
final class Unet {
  private static final int[] CHANNELS = {320, 640, 1280};
  private static final int[] TRANSFORMERS = {0, 2, 10}; // an attention, by level
  private static final int LATENT = 4;
  private static final int TIME = 1280;
  private static final int TEXT = 2048;
  private static final int ADDED = 2816;

  private int layers;
  private long weights;
  private long outputs;
  private long rest;

  Unet() {
    linear(CHANNELS[0], TIME);
    linear(TIME, TIME);
    linear(ADDED, TIME);
    linear(TIME, TIME);
    layer(LATENT, CHANNELS[0], 9, true);
    down();
    residual(CHANNELS[2], CHANNELS[2]);
    attention(CHANNELS[2], TRANSFORMERS[2]);
    residual(CHANNELS[2], CHANNELS[2]);
    up();
    norm(CHANNELS[0]);
    layer(CHANNELS[0], LATENT, 9, true);
  }

  int layers() {
    return layers;
  }

  /** Of convolutions and products, which are packed. */
  long weights() {
    return weights;
  }

  /** Outputs of all layers, each with a scale of its own. */
  long outputs() {
    return outputs;
  }

  /** Biases and normalisation, which are not packed. */
  long rest() {
    return rest;
  }

  long parameters() {
    return weights + rest;
  }

  private void down() {
    int from = CHANNELS[0];
    for (int level = 0; level < CHANNELS.length; level++) {
      for (int block = 0; block < 2; block++) {
        residual(from, CHANNELS[level]);
        from = CHANNELS[level];
        attention(from, TRANSFORMERS[level]);
      }
      if (level < 2) {
        layer(from, from, 9, true);
      }
    }
  }

  /** Each block also takes what the way down left at its level, or at the one above. */
  private void up() {
    int from = CHANNELS[2];
    for (int level = 2; level >= 0; level--) {
      for (int block = 0; block < 3; block++) {
        int left = block < 2 ? CHANNELS[level] : CHANNELS[Math.max(level - 1, 0)];
        residual(from + left, CHANNELS[level]);
        from = CHANNELS[level];
        attention(from, TRANSFORMERS[level]);
      }
      if (level > 0) {
        layer(from, from, 9, true);
      }
    }
  }

  private void residual(int from, int to) {
    norm(from);
    layer(from, to, 9, true);
    linear(TIME, to);
    norm(to);
    layer(to, to, 9, true);
    if (from != to) {
      linear(from, to);
    }
  }

  private void attention(int width, int transformers) {
    if (transformers == 0) {
      return;
    }
    norm(width);
    linear(width, width);
    for (int i = 0; i < transformers; i++) {
      attend(width, width);
      attend(width, TEXT);
      norm(width);
      linear(width, 8 * width);
      linear(4 * width, width);
    }
    linear(width, width);
  }

  private void attend(int width, int to) {
    norm(width);
    layer(width, width, 1, false);
    layer(to, width, 1, false);
    layer(to, width, 1, false);
    linear(width, width);
  }

  private void linear(int inputs, int outs) {
    layer(inputs, outs, 1, true);
  }

  private void norm(int channels) {
    rest += 2L * channels;
  }

  private void layer(int inputs, int outs, int area, boolean bias) {
    layers++;
    weights += (long) inputs * outs * area;
    outputs += outs;
    rest += bias ? outs : 0;
  }
}
