package dev.remeasure.kernels.attention;

import dev.remeasure.kernels.element.Runs;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import java.util.Arrays;

/**
 * Softmax attention, block of keys by block of keys: largest score and sum of the weights are kept
 * for each query, and what was added up so far is scaled when a larger score turns up (Dao et al.,
 * FlashAttention, 2022). It keeps buffers, so each thread needs one of its own.
 */
public final class Attention {
  /** Queries, or keys, that a {@link BlockMask} speaks of at a time. */
  public static final int BLOCK = 64;

  private static final int CHUNK = 4 * BLOCK;

  /** Keys that every query of a chunk looks at are taken so many at a time. */
  private static final int WIDE = 4 * BLOCK;

  /** Where the last key differs from query to query, fewer are multiplied in vain. */
  private static final int NARROW = 2 * BLOCK;

  private final Gemm gemm = new Gemm();
  private final float[] scores = new float[CHUNK * WIDE];
  private final float[] largest = new float[CHUNK];
  private final float[] sums = new float[CHUNK];

  /** Every query looks at every key. */
  public void dense(Matrix queries, Matrix keys, Matrix values, Matrix out) {
    run(queries, keys, values, out, BlockMask.ALL, keys.rows(), WIDE);
  }

  /** The last query looks at all keys, the one before at all but the last, and so on. */
  public void causal(Matrix queries, Matrix keys, Matrix values, Matrix out) {
    run(queries, keys, values, out, BlockMask.ALL, keys.rows() - queries.rows(), NARROW);
  }

  /** The same within the blocks of a mask. */
  public void causal(Matrix queries, Matrix keys, Matrix values, Matrix out, BlockMask mask) {
    run(queries, keys, values, out, mask, keys.rows() - queries.rows(), BLOCK);
  }

  /** Blocks of queries look at the blocks of keys that the mask shows them; at least at one. */
  public void sparse(Matrix queries, Matrix keys, Matrix values, Matrix out, BlockMask mask) {
    run(queries, keys, values, out, mask, keys.rows(), BLOCK);
  }

  /**
   * Attends.
   *
   * @param ahead how many keys past its own number a query sees
   * @param step keys at a time
   */
  private void run(
      Matrix queries, Matrix keys, Matrix values, Matrix out, BlockMask mask, int ahead, int step) {
    check(queries, keys, values, out);
    for (int chunk = 0; chunk < queries.rows(); chunk += CHUNK) {
      int count = Math.min(CHUNK, queries.rows() - chunk);
      Arrays.fill(largest, Float.NEGATIVE_INFINITY);
      Arrays.fill(sums, 0);
      for (int row = chunk; row < chunk + count; row++) {
        Arrays.fill(out.data(), out.at(row, 0), out.at(row, 0) + out.columns(), 0);
      }
      for (int key = 0; key < keys.rows(); key += step) {
        int width = Math.min(step, keys.rows() - key);
        int from = chunk;
        while (from < chunk + count) {
          int to = runOf(mask, from, key, chunk + count);
          // The first query that sees any key of the block.
          int first = Math.max(from, key - ahead);
          if (mask.sees(from / BLOCK, key / BLOCK) && first < to) {
            block(queries, keys, values, out, chunk, first, to - first, key, width, ahead);
          }
          from = to;
        }
      }
      finish(out, chunk, count);
    }
  }

  /** End of the queries from there on of which the mask says the same. */
  private static int runOf(BlockMask mask, int from, int key, int end) {
    boolean sees = mask.sees(from / BLOCK, key / BLOCK);
    int to = (from / BLOCK + 1) * BLOCK;
    while (to < end && mask.sees(to / BLOCK, key / BLOCK) == sees) {
      to += BLOCK;
    }
    return Math.min(to, end);
  }

  private void block(
      Matrix queries,
      Matrix keys,
      Matrix values,
      Matrix out,
      int chunk,
      int first,
      int count,
      int key,
      int width,
      int ahead) {
    float scale = (float) (1 / Math.sqrt(queries.columns()));
    Matrix score = Matrix.of(scores, count, width);
    gemm.multiply(queries.rows(first, count), keys.rows(key, width).transposed(), score);
    for (int i = 0; i < count; i++) {
      int query = first + i;
      int seen = (int) Math.min(width, (long) query + ahead - key + 1);
      int at = score.at(i, 0);
      int state = query - chunk;
      float before = largest[state];
      float after = Math.max(before, Runs.max(scores, at, seen) * scale);
      float sum = Runs.exp(scores, at, seen, scale, after);
      Arrays.fill(scores, at + seen, at + width, 0);
      if (after > before) {
        float share = (float) Math.exp(before - after);
        sums[state] *= share;
        Runs.scale(out.data(), out.at(query, 0), out.columns(), share);
      }
      largest[state] = after;
      sums[state] += sum;
    }
    gemm.add(score, values.rows(key, width), out.rows(first, count));
  }

  private void finish(Matrix out, int chunk, int count) {
    for (int i = 0; i < count; i++) {
      if (sums[i] == 0) {
        throw new IllegalArgumentException("query " + (chunk + i) + " must see at least one key");
      }
      Runs.scale(out.data(), out.at(chunk + i, 0), out.columns(), 1 / sums[i]);
    }
  }

  private static void check(Matrix queries, Matrix keys, Matrix values, Matrix out) {
    if (queries.columns() != keys.columns()
        || keys.rows() != values.rows()
        || out.rows() != queries.rows()
        || out.columns() != values.columns()
        || out.columnStride() != 1) {
      throw new IllegalArgumentException(
          "queries %d x %d, keys %d x %d and values %d x %d do not give %d x %d"
              .formatted(
                  queries.rows(),
                  queries.columns(),
                  keys.rows(),
                  keys.columns(),
                  values.rows(),
                  values.columns(),
                  out.rows(),
                  out.columns()));
    }
  }
}
