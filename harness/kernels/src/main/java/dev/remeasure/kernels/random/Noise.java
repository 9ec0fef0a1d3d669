package dev.remeasure.kernels.random;

/**
 * Random numbers from a seed, the same on every machine and JDK: SplitMix64 (Steele, Lea and Flood,
 * 2014) and Marsaglia's polar method.
 */
public final class Noise {
  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1p-53;

  private long state;
  private double spare = Double.NaN;

  public Noise(long seed) {
    this.state = seed;
  }

  /** Sixty-four random bits. */
  public long bits() {
    state += STEP;
    long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Equally likely anywhere from 0 to below 1. */
  public double uniform() {
    return (bits() >>> 11) * UNIT;
  }

  /** Equally likely any of 0 to below the bound. */
  public int below(int bound) {
    return (int) Math.multiplyHigh(bits() >>> 1, 2L * bound);
  }

  /** Normal with mean 0 and variance 1. */
  public double normal() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    while (true) {
      double x = 2 * uniform() - 1;
      double y = 2 * uniform() - 1;
      double square = x * x + y * y;
      if (square > 0 && square < 1) {
        double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * factor;
        return x * factor;
      }
    }
  }

  /** As many normal numbers, of that standard deviation. */
  public float[] normals(int count, double deviation) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) (deviation * normal());
    }
    return numbers;
  }

  /** Another stream, that depends on this one's seed and shares no numbers with it. */
  public Noise fork() {
    return new Noise(bits());
  }
}
