/** Products of matrices and vectors of floats. */
package dev.remeasure.kernels.matrix;
