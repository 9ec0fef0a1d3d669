/** Weights of few bits. */
package dev.remeasure.kernels.quantised;
