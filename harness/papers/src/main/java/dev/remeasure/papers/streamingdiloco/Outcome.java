package dev.remeasure.papers.streamingdiloco;

/**
 * What a training came to.
 *
 * @param parameters in the end
 * @param bytes that a worker sent in all
 * @param mostBytes that it sent in one step
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by hand.
record Outcome(float[] parameters, long bytes, long mostBytes) {}
