package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "2.2x", "2.2x faster", "3x less memory", "10x slower", "twice the memory". */
final class TimesRule implements PhraseRule {
  private static final Pattern TIMES = Stretch.pattern("x(?![a-z])");

  @Override
  public Optional<Phrase> read(Wording wording) {
    return Stretch.in(wording, TIMES, "x").map(TimesRule::phrase);
  }

  private static Phrase phrase(Stretch found) {
    String around = found.around();
    boolean better = Cues.LESS.in(around) || Cues.FASTER.in(around);
    boolean worse = Cues.WORSE.in(around) || (Cues.COST.in(around) && !better);
    List<Form> forms = List.of(worse ? Form.SHARE : Form.FACTOR);
    return Cues.ADDED.in(around)
        ? Phrase.of(found.numbers(), forms, added(found.numbers().lower()))
        : Phrase.of(found.numbers(), forms);
  }

  private static String added(BigDecimal number) {
    return "Taken literally, “"
        + number
        + "x more” is "
        + number.add(BigDecimal.ONE)
        + " times as much; it is read as "
        + number
        + " times.";
  }
}
