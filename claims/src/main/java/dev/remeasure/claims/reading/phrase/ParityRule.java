package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.reading.ClaimReading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "No overhead", "as fast as", "no slower". */
final class ParityRule implements PhraseRule {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\bno (extra |additional |measurable )?(overhead|cost|slowdown|penalty)\\b"
              + "|\\bno (slower|worse)\\b|^as fast as\\b|\\bon par\\b|\\bat parity\\b"
              + "|\\bthe same (speed|time|memory|cost)\\b|\\bwithout overhead\\b");

  @Override
  public Optional<Phrase> read(Wording wording) {
    return WORDS.matcher(wording.rest()).find()
        ? Optional.of(new Phrase(ClaimReading.parity(1.0), Qualifier.PARITY, List.of()))
        : Optional.empty();
  }
}
