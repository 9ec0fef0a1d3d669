package dev.remeasure.yardstick;

import java.util.function.Supplier;

/**
 * One job, done by the kernels and by a library.
 *
 * @param work operations, or bytes, of the job once done
 * @param unit of a nanosecond's work, e.g. GFLOP/s
 * @param difference largest difference of their results, relative to the largest value
 */
record Contest(
    String job,
    String library,
    double work,
    String unit,
    Runnable kernels,
    Runnable rival,
    Supplier<Double> difference) {}
