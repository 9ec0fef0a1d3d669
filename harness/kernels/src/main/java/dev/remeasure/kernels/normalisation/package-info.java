/** Normalisation of layers. */
package dev.remeasure.kernels.normalisation;
