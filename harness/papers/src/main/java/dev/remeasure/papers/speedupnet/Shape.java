package dev.remeasure.papers.speedupnet;

/**
 * Sizes of the network, and the multiply-adds of its parts.
 *
 * @param tokens of an image
 * @param channels of a token
 * @param prompt tokens of a prompt
 */
record Shape(int tokens, int channels, int width, int heads, int blocks, int prompt) {
  /** That of the published figures; a prompt has as many tokens as in Stable Diffusion. */
  static final Shape FULL = new Shape(256, 4, 64, 2, 2, 77);

  /** Values of an image. */
  int values() {
    return tokens * channels;
  }

  /** One evaluation for one image. */
  long evaluation() {
    return 2L * tokens * channels * width + blocks * block();
  }

  /** One block: self-attention, cross-attention and the layers between. */
  long block() {
    return (4L + 2 + 8) * tokens * width * width
        + 2L * tokens * tokens * width
        + 2L * tokens * prompt * width;
  }

  /** What the adapter adds to an evaluation. */
  long adapter() {
    return blocks * 2L * tokens * prompt * width;
  }

  /** Keys and values of a prompt, for all blocks. */
  long context() {
    return blocks * 2L * prompt * width * width;
  }
}
