package dev.remeasure.papers.speedupnet;

import dev.remeasure.kernels.random.Noise;

/**
 * Random weights of a block, each matrix row by row with a row an input.
 *
 * @param qkv of self-attention: queries, keys and values side by side
 * @param keyValue of cross-attention: keys and values side by side
 * @param adapter keys and values of the negative prompt side by side
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Weights(
    float[] qkv,
    float[] out,
    float[] query,
    float[] keyValue,
    float[] contextOut,
    float[] up,
    float[] down,
    float[] adapter) {
  static Weights of(int width, Noise noise) {
    return new Weights(
        matrix(width, 3 * width, noise),
        matrix(width, width, noise),
        matrix(width, width, noise),
        matrix(width, 2 * width, noise),
        matrix(width, width, noise),
        matrix(width, 4 * width, noise),
        matrix(4 * width, width, noise),
        matrix(width, 2 * width, noise));
  }

  static float[] matrix(int inputs, int outputs, Noise noise) {
    return noise.normals(inputs * outputs, Math.sqrt(1.0 / inputs));
  }
}
