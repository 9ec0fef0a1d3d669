package dev.remeasure.papers.speedupnet;

/**
 * The extra branch in each cross-attention.
 *
 * @param negative the negative prompt, by the adapter's own keys and values
 * @param gain what its output is weighed with
 */
record Adapter(Context negative, float gain) {}
