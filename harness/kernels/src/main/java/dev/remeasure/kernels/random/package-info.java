/** Random numbers. */
package dev.remeasure.kernels.random;
