package dev.remeasure.kernels.matrix;

/** A right factor packed once, for weights that are used again and again. */
public final class Prepacked implements RightFactor {
  private final int rows;
  private final int columns;
  private final float[] panels;

  private Prepacked(RightFactor factor) {
    this.rows = factor.rows();
    this.columns = factor.columns();
    int padded = Panels.padded(columns);
    this.panels = new float[rows * padded];
    for (int from = 0; from < rows; from += Gemm.DEPTH) {
      factor.packColumns(
          from, Math.min(Gemm.DEPTH, rows - from), 0, columns, panels, from * padded);
    }
  }

  /** Packs a factor. */
  public static Prepacked of(RightFactor factor) {
    return new Prepacked(factor);
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  float[] panels() {
    return panels;
  }

  /** Where the panels of a block start whose rows are those that {@link Gemm} takes at a time. */
  int at(int from, int count, int column) {
    return from * Panels.padded(columns) + column * count;
  }

  @Override
  public void packColumns(int from, int count, int column, int width, float[] into, int at) {
    System.arraycopy(panels, at(from, count, column), into, at, count * Panels.padded(width));
  }
}
