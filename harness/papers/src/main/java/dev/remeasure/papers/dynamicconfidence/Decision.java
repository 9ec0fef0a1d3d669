package dev.remeasure.papers.dynamicconfidence;

/**
 * What a network decided.
 *
 * @param chosen the class
 * @param steps made until then
 * @param spikes fired until then
 */
record Decision(int chosen, int steps, long spikes) {}
