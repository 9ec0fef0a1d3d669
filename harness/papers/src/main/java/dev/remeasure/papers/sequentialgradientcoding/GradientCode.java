package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.simulate.engine.Draws;

/**
 * A cyclic gradient code: worker i sends a fixed combination of chunks i to i + s, and the sum of
 * all chunks follows from what any n − s workers send (Tandon et al. 2017, algorithm 2).
 */
final class GradientCode {
  private final double[][] rows;
  private final int needed;

  GradientCode(int workers, int missing, Draws draws) {
    needed = workers - missing;
    rows = new double[workers][workers];
    double[][] check = check(workers, missing, draws);
    for (int worker = 0; worker < workers; worker++) {
      double[][] equations = new double[missing][missing + 1];
      for (int i = 0; i < missing; i++) {
        for (int j = 0; j < missing; j++) {
          equations[i][j] = check[i][(worker + 1 + j) % workers];
        }
        equations[i][missing] = -check[i][worker];
      }
      double[] rest = solve(equations, missing);
      rows[worker][worker] = 1;
      for (int j = 0; j < missing; j++) {
        rows[worker][(worker + 1 + j) % workers] = rest[j];
      }
    }
  }

  /** With which factor a worker takes each chunk. */
  double[] row(int worker) {
    return rows[worker].clone();
  }

  /**
   * With which factor to take what each worker sent, to get the sum of all chunks.
   *
   * @throws IllegalStateException if too few sent anything
   */
  double[] decode(boolean[] sent) {
    int workers = rows.length;
    int[] used = new int[needed];
    int count = 0;
    for (int worker = 0; worker < workers && count < needed; worker++) {
      if (sent[worker]) {
        used[count++] = worker;
      }
    }
    if (count < needed) {
      throw new IllegalStateException(count + " workers sent their part; must be " + needed);
    }
    double[][] equations = new double[workers][needed + 1];
    for (int chunk = 0; chunk < workers; chunk++) {
      for (int i = 0; i < needed; i++) {
        equations[chunk][i] = rows[used[i]][chunk];
      }
      equations[chunk][needed] = 1;
    }
    double[] solved = solve(equations, needed);
    double[] factors = new double[workers];
    for (int i = 0; i < needed; i++) {
      factors[used[i]] = solved[i];
    }
    return factors;
  }

  /** Random rows, each of which sums to zero; every row of the code is orthogonal to them. */
  private static double[][] check(int workers, int missing, Draws draws) {
    double[][] check = new double[missing][workers];
    for (double[] row : check) {
      for (int chunk = 0; chunk < workers - 1; chunk++) {
        row[chunk] = draws.uniform() * 2 - 1;
        row[workers - 1] -= row[chunk];
      }
    }
    return check;
  }

  /** Solves equations that agree, by elimination with pivots; each has its right side last. */
  private static double[] solve(double[][] equations, int unknowns) {
    for (int column = 0; column < unknowns; column++) {
      int pivot = column;
      for (int row = column + 1; row < equations.length; row++) {
        if (Math.abs(equations[row][column]) > Math.abs(equations[pivot][column])) {
          pivot = row;
        }
      }
      double[] swapped = equations[pivot];
      equations[pivot] = equations[column];
      equations[column] = swapped;
      for (int row = 0; row < equations.length; row++) {
        double factor = row == column ? 0 : equations[row][column] / swapped[column];
        for (int i = column; i <= unknowns && factor != 0; i++) {
          equations[row][i] -= factor * swapped[i];
        }
      }
    }
    double[] solution = new double[unknowns];
    for (int column = 0; column < unknowns; column++) {
      solution[column] = equations[column][unknowns] / equations[column][column];
    }
    return solution;
  }
}
