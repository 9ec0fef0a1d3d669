package dev.remeasure.models.cnn;

/** What a node of a network does. */
public enum Operator {
  INPUT,
  /** A convolution of all channels. */
  CONVOLUTION,
  /** A convolution of each channel with a window of its own. */
  DEPTHWISE,
  /** The larger of each number and zero. */
  RELU,
  SIGMOID,
  ADD,
  /** An image times one number a channel. */
  SCALE,
  CONCATENATE,
  MAX_POOL,
  /** The mean of the window's pixels that lie in the image. */
  AVERAGE_POOL,
  /** The mean of all pixels. */
  GLOBAL_AVERAGE,
  /** The image moved up and left by a pixel, with zeros moving in. */
  SHIFT
}
