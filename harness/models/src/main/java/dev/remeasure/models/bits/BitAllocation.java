package dev.remeasure.models.bits;

import dev.remeasure.claims.Check;
import java.util.Arrays;

/**
 * Shares bits out among equal parts of a network, so that they lose least together: a
 * multiple-choice knapsack.
 *
 * @param bits that a part can have, rising
 * @param loss of each part with each of these
 * @param budget bits of all parts together at most
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
public record BitAllocation(int[] bits, double[][] loss, int budget) {
  public BitAllocation {
    Check.that(
        budget >= bits[0] * loss.length,
        "budget",
        budget,
        "must be at least " + bits[0] + " for each of " + loss.length);
  }

  /** Bits of each part, by dynamic programming over parts and bits left. */
  public int[] best() {
    double[][] least = least();
    int[] chosen = new int[loss.length];
    int left = budget;
    for (int part = 0; part < loss.length; part++) {
      int option = 0;
      while (loss[part][option] + least[part + 1][left - bits[option]] > least[part][left]) {
        option++;
      }
      chosen[part] = bits[option];
      left -= bits[option];
    }
    return chosen;
  }

  /** Loss of all parts from one on, with so many bits left. */
  private double[][] least() {
    double[][] least = new double[loss.length + 1][budget + 1];
    for (int part = loss.length - 1; part >= 0; part--) {
      for (int left = 0; left <= budget; left++) {
        least[part][left] = Double.POSITIVE_INFINITY;
        for (int option = 0; option < bits.length && bits[option] <= left; option++) {
          double rest = least[part + 1][left - bits[option]];
          least[part][left] = Math.min(least[part][left], loss[part][option] + rest);
        }
      }
    }
    return least;
  }

  /**
   * Loss of a choice.
   *
   * @param chosen bits of each part
   */
  public double loss(int[] chosen) {
    double sum = 0;
    for (int part = 0; part < loss.length; part++) {
      sum += loss[part][Arrays.binarySearch(bits, chosen[part])];
    }
    return sum;
  }

  /** The least loss of all choices within the budget, each of which is tried: for checks. */
  public double leastOfAll() {
    int[] option = new int[loss.length];
    double least = Double.POSITIVE_INFINITY;
    do {
      int[] chosen = Arrays.stream(option).map(each -> bits[each]).toArray();
      if (Arrays.stream(chosen).sum() <= budget) {
        least = Math.min(least, loss(chosen));
      }
    } while (next(option));
    return least;
  }

  private boolean next(int[] option) {
    for (int part = 0; part < option.length; part++) {
      if (option[part] + 1 < bits.length) {
        option[part]++;
        return true;
      }
      option[part] = 0;
    }
    return false;
  }
}
