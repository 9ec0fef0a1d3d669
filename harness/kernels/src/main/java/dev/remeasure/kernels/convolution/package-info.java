/** Convolutions over images stored row by row, the channels of a pixel together. */
package dev.remeasure.kernels.convolution;
