package dev.remeasure.models.cnn;

/** An image's size; its channels lie together pixel by pixel. */
public record Shape(int height, int width, int channels) {
  public int pixels() {
    return height * width;
  }

  public int size() {
    return height * width * channels;
  }
}
