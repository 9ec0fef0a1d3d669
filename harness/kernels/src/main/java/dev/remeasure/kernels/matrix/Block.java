package dev.remeasure.kernels.matrix;

/**
 * The part of the right factor that is in the cache.
 *
 * @param from its first row
 * @param depth its rows
 * @param column its first column
 * @param width its columns
 * @param add whether the product is added to what is there
 */
record Block(int from, int depth, int column, int width, boolean add) {}
