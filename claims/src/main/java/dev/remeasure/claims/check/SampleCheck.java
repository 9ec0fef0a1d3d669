package dev.remeasure.claims.check;

import dev.remeasure.claims.measure.Sample;
import java.util.Optional;

/** A check of the figures of one side at one point. */
interface SampleCheck {
  /** Short name, e.g. {@code slope}. */
  String name();

  /** What is asked of every side, as a sentence. */
  String rule();

  /** What the check needs, as the rest of "Needs …". */
  String needs();

  /** Whether this sample has what the check needs. */
  boolean applies(Sample sample);

  /** What is wrong with the sample, as a sentence; empty if nothing is. */
  Optional<String> complaint(Sample sample);
}
