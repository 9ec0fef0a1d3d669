package dev.remeasure.papers.mixdq;

/**
 * Floats rounded to bytes, row by row: each row has a scale, by which its largest becomes 127.
 *
 * @param codes row by row
 * @param scales one a row
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Rounded(byte[] codes, float[] scales) {
  private static final float MOST = 127;

  static Rounded rows(float[] values, int width) {
    byte[] codes = new byte[values.length];
    float[] scales = new float[values.length / width];
    for (int row = 0; row < scales.length; row++) {
      float largest = 0;
      for (int i = row * width; i < (row + 1) * width; i++) {
        largest = Math.max(largest, Math.abs(values[i]));
      }
      scales[row] = largest / MOST;
      float inverse = largest == 0 ? 0 : MOST / largest;
      for (int i = row * width; i < (row + 1) * width; i++) {
        codes[i] = (byte) Math.round(values[i] * inverse);
      }
    }
    return new Rounded(codes, scales);
  }
}
