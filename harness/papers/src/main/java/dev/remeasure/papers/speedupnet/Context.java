package dev.remeasure.papers.speedupnet;

import dev.remeasure.kernels.matrix.Matrix;
import java.util.List;

/**
 * A prompt as the network's cross-attention sees it, computed once an image.
 *
 * @param keyValues keys and values side by side, a matrix a block
 */
record Context(List<Matrix> keyValues) {
  Matrix keys(int block, int from, int width) {
    Matrix both = keyValues.get(block);
    return Matrix.of(both.data(), from, both.rows(), width, both.columns());
  }

  Matrix values(int block, int from, int width) {
    Matrix both = keyValues.get(block);
    return Matrix.of(both.data(), both.columns() / 2 + from, both.rows(), width, both.columns());
  }
}
