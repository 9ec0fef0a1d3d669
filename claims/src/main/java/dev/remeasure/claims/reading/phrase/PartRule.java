package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A third of the memory", "halves the time". */
final class PartRule implements PhraseRule {
  private static final List<String> PARTS =
      List.of("hal", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:hal(?:f|ves|ved|ving)|(?:an? |one[ -])"
              + "(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth))\\b");

  @Override
  public Optional<Phrase> read(Wording wording) {
    Matcher matcher = WORDS.matcher(wording.rest());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String word = matcher.group(1) == null ? "hal" : matcher.group(1);
    BigDecimal parts = BigDecimal.valueOf(2L + PARTS.indexOf(word));
    Numbers numbers = new Numbers(wording.qualifier(), parts, parts, "x", true);
    boolean yield = Cues.YIELD.in(wording.rest());
    return Optional.of(Phrase.of(numbers, List.of(yield ? Form.SHARE : Form.FACTOR)));
  }
}
