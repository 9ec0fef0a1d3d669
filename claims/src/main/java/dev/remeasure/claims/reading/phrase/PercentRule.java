package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "40 % less time", "cuts to 40 %", "+40 % throughput", "40 % faster". */
final class PercentRule implements PhraseRule {
  private static final Pattern PERCENT = Stretch.pattern("%");

  @Override
  public Optional<Phrase> read(Wording wording) {
    return Stretch.in(wording, PERCENT, "%").map(found -> Phrase.of(found.numbers(), forms(found)));
  }

  private static List<Form> forms(Stretch found) {
    String around = found.around();
    boolean negative = found.numbers().upper().signum() < 0;
    if (found.before().endsWith(" to") || found.after().startsWith("of ")) {
      return List.of(Form.SHARE);
    }
    if (negative || (Cues.LESS.in(around) && !Cues.FASTER.in(around))) {
      return List.of(Cues.YIELD.in(found.after()) ? Form.GAIN : Form.CUT);
    }
    if (Cues.WORSE.in(around) || (found.sign() && Cues.COST.in(around))) {
      return List.of(Form.GROWTH);
    }
    if (Cues.FASTER.in(around)) {
      // Nothing can take 100 % less time: only the rate can be meant.
      boolean cutPossible = found.numbers().upper().doubleValue() < 100;
      return cutPossible ? List.of(Form.GAIN, Form.CUT) : List.of(Form.GAIN);
    }
    return List.of(Form.GAIN);
  }
}
