package dev.remeasure.papers.sequentialgradientcoding;

/** How the gradients of a sequence of jobs are spread over workers and rounds. */
interface Scheme {
  /** Workers. */
  int workers();

  /** How many of a job's tasks a worker has: job t is worked on in rounds t to t + slots − 1. */
  int slots();

  /** Chunks that each worker has for itself in a job. */
  int ownChunks();

  /** Groups of coded chunks in a job, of as many chunks as there are workers. */
  int groups();

  /** Chunks of a group that each worker has, one more than the workers that may be missing. */
  int copies();

  /** Size of a worker's own chunk, as a share of the job's data. */
  double ownShare();

  /** Size of a chunk of a group, as a share of the job's data. */
  double codedShare();

  /** What a worker processes in a round, as a share of one job's data. */
  double load();

  /** A worker's task for the job that began so many rounds ago, in the round that comes next. */
  Task task(int slot, int worker);

  /** Whether the next round may end without these workers. */
  boolean tolerates(boolean[] late);

  /**
   * Ends a round.
   *
   * @return whether the job whose last round it was can be decoded
   */
  boolean end(boolean[] late);
}
