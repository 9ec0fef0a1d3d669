package dev.remeasure.db;

/** One of several parts of a run of the same kind: the run's number and the part's position. */
record Part(long run, int position) {}
