/** The kernels beside the libraries that many take for the fastest. */
package dev.remeasure.yardstick;
