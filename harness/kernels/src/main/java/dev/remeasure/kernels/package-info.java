/** Numeric kernels that baselines and subjects share, each with one thread. */
package dev.remeasure.kernels;
