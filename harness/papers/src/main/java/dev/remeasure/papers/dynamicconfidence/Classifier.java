package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.models.training.Examples;

/** Decides on one example. */
@FunctionalInterface
interface Classifier {
  Decision classify(Examples examples, int example);
}
