package dev.remeasure.db.batch;

/** One of several parts of a run of the same kind: the run's number and the part's position. */
public record ChunkKey(long run, int position) {}
