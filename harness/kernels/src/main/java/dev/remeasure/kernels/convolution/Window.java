package dev.remeasure.kernels.convolution;

/**
 * How a square window moves over an image.
 *
 * @param kernel pixels it is wide
 * @param stride pixels it moves at a time
 * @param top rows of zeros above the image
 * @param left columns of zeros left of it
 * @param outHeight rows of the result
 * @param outWidth columns of the result
 */
public record Window(
    int height, int width, int kernel, int stride, int top, int left, int outHeight, int outWidth) {
  public Window {
    if (kernel < 1 || stride < 1 || outHeight < 1 || outWidth < 1) {
      throw new IllegalArgumentException(
          "a window of %d by steps of %d must fit into an image of %d x %d"
              .formatted(kernel, stride, height, width));
    }
  }

  /** With zeros around the image, so that a window stands on every pixel, or every second. */
  public static Window same(int height, int width, int kernel, int stride) {
    int outHeight = (height + stride - 1) / stride;
    int outWidth = (width + stride - 1) / stride;
    return new Window(
        height,
        width,
        kernel,
        stride,
        Math.max(0, (outHeight - 1) * stride + kernel - height) / 2,
        Math.max(0, (outWidth - 1) * stride + kernel - width) / 2,
        outHeight,
        outWidth);
  }

  /** Inside the image only. */
  public static Window valid(int height, int width, int kernel, int stride) {
    return new Window(
        height,
        width,
        kernel,
        stride,
        0,
        0,
        (height - kernel) / stride + 1,
        (width - kernel) / stride + 1);
  }

  /** Pixels of the result. */
  public int outPixels() {
    return outHeight * outWidth;
  }

  /** Rows that windows touch, zeros included. */
  int paddedHeight() {
    return Math.max(height + top, (outHeight - 1) * stride + kernel);
  }

  /** Columns that windows touch, zeros included. */
  int paddedWidth() {
    return Math.max(width + left, (outWidth - 1) * stride + kernel);
  }
}
