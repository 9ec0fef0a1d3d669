package dev.remeasure.papers.streamingdiloco;

/** A way to train with several workers. */
@FunctionalInterface
interface Trainer {
  Outcome train(Task task, Plan plan);
}
