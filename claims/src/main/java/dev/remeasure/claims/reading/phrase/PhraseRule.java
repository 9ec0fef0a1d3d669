package dev.remeasure.claims.reading.phrase;

import java.util.Optional;

/** One form that a phrase can have. */
interface PhraseRule {
  /** The phrase read; empty if it has another form. */
  Optional<Phrase> read(Wording wording);
}
