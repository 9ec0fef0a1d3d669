package dev.remeasure.papers.hipa;

/**
 * Squared error of rows, with another of their high frequencies: of what the second difference
 * leaves, round the ends of a row.
 *
 * @param frequencies weight of the second part
 */
record Loss(double frequencies) {
  /** Mean over the rows; its gradient takes the place of the outputs. */
  double gradient(float[] outputs, float[] targets, int rows) {
    int width = outputs.length / rows;
    double sum = 0;
    double[] error = new double[width];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < width; i++) {
        error[i] = outputs[row * width + i] - targets[row * width + i];
      }
      double[] high = difference(error);
      double[] back = difference(high);
      for (int i = 0; i < width; i++) {
        sum += error[i] * error[i] + frequencies * high[i] * high[i];
        outputs[row * width + i] = (float) (2 * (error[i] + frequencies * back[i]) / rows);
      }
    }
    return sum / rows;
  }

  /** Second difference of a row round its ends. */
  static double[] difference(double[] row) {
    double[] difference = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      double left = row[(i + row.length - 1) % row.length];
      difference[i] = left - 2 * row[i] + row[(i + 1) % row.length];
    }
    return difference;
  }
}
