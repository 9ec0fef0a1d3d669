package dev.remeasure.papers.contract;

import java.util.List;

/** What the component of a paper promises. */
public interface Contract {
  /** Key of the paper, e.g. {@code pndm}. */
  String paper();

  /** What becomes of each of the paper's claims that has a factor, and of others it speaks of. */
  List<ClaimAnswer> claims();

  /** One for each claim that is answered, written before the first full run. */
  List<Prediction> predictions();

  /** Where the claims are tried. */
  Sweep sweep();

  /** A configuration so small that its check takes a test no longer than three seconds. */
  Tiny tiny();

  /** Subjects broken on purpose, two at the least, one of them by a little and one by a lot. */
  List<Sabotage> sabotages();

  /** What its baseline's time rests on. */
  Strawman strawman();
}
