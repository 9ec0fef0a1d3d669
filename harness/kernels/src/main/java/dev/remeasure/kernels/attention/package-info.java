/** Attention of one head: queries, keys and values are rows. */
package dev.remeasure.kernels.attention;
