package dev.remeasure.papers.iirsnn;

import dev.remeasure.models.training.Examples;

/** Answers an example with a class. */
@FunctionalInterface
interface Answering {
  int answer(Examples examples, int example);

  /** Makes what answers with so many steps in time. */
  @FunctionalInterface
  interface Maker {
    Answering make(Task task, int steps);
  }
}
