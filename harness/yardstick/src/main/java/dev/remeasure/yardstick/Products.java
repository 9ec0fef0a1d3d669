package dev.remeasure.yardstick;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemv;

import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Gemv;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.random.Noise;
import org.bytedeco.javacpp.FloatPointer;

/** Products of matrices and vectors, beside OpenBLAS with its data in native memory. */
final class Products {
  private Products() {}

  static Contest gemm(int n) {
    blas_set_num_threads(1);
    float[] a = new Noise(1).normals(n * n, 1);
    float[] b = new Noise(2).normals(n * n, 1);
    float[] c = new float[n * n];
    FloatPointer nativeA = new FloatPointer(a);
    FloatPointer nativeB = new FloatPointer(b);
    FloatPointer nativeC = new FloatPointer(c);
    Gemm gemm = new Gemm();
    return new Contest(
        "GEMM " + n,
        "OpenBLAS",
        2.0 * n * n * n,
        "GFLOP/s",
        () -> gemm.multiply(Matrix.of(a, n, n), Matrix.of(b, n, n), Matrix.of(c, n, n)),
        () ->
            cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasNoTrans,
                n,
                n,
                n,
                1,
                nativeA,
                n,
                nativeB,
                n,
                0,
                nativeC,
                n),
        () -> Difference.of(c, values(nativeC, c.length)));
  }

  /** The matrix is far larger than the caches, so that both wait for the memory. */
  static Contest gemv(int n) {
    blas_set_num_threads(1);
    float[] a = new Noise(1).normals(n * n, 1);
    float[] x = new Noise(2).normals(n, 1);
    float[] y = new float[n];
    FloatPointer nativeA = new FloatPointer(a);
    FloatPointer nativeX = new FloatPointer(x);
    FloatPointer nativeY = new FloatPointer(y);
    return new Contest(
        "GEMV " + n,
        "OpenBLAS",
        4.0 * n * n,
        "GB/s",
        () -> Gemv.multiply(Matrix.of(a, n, n), x, 0, y, 0),
        () ->
            cblas_sgemv(
                CblasRowMajor, CblasNoTrans, n, n, 1, nativeA, n, nativeX, 1, 0, nativeY, 1),
        () -> Difference.of(y, values(nativeY, n)));
  }

  private static float[] values(FloatPointer pointer, int count) {
    float[] values = new float[count];
    pointer.get(values);
    return values;
  }
}
