/** Functions of one number, applied to runs of floats. */
package dev.remeasure.kernels.element;
