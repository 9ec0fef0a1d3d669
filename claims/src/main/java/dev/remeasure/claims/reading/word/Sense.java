package dev.remeasure.claims.reading.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which way a word says that something goes. */
public enum Sense {
  LESS(
      "less fewer lower smaller shorter cheaper lighter leaner reduced reduction reductions reduce"
          + " reduces reducing decrease decreases decreased decreasing cut cuts cutting save saves"
          + " saving savings saved shave shaves shaved shaving drop drops dropped dropping lowers"
          + " lowering lowered shrink shrinks shrinking shrank shrunk trim trims trimmed compress"
          + " compresses compressed compressing slash eliminate eliminates eliminated eliminating"
          + " removes removed avoids avoided slashes slashed down falls fell shorten shortens"
          + " shortened"),
  MORE(
      "more higher larger greater bigger increase increases increased increasing raise raises"
          + " raised raising rise rises rose grow grows grew boost boosts boosted boosting longer"
          + " additional extra add adds added adding long"),
  FAST(
      "faster quicker quickly speedup speedups speed-up speed-ups speeds accelerate accelerates"
          + " accelerated accelerating acceleration accelerations fast sped speeding"),
  SLOW("slower slowdown slowdowns slow-down slows slowed slow"),
  BETTER(
      "improve improves improved improving improvement improvements better outperform outperforms"
          + " outperformed outperforming beat beats beating enhance enhances enhanced enhancing"
          + " gain gains surpass surpasses surpassing efficient"),
  WORSE(
      "overhead overheads penalty penalties degradation degradations degrade degrades degraded loss"
          + " losses regression regressions regress regresses regressed worse");

  private static final Map<String, Sense> WORDS = words();

  private final String listed;

  Sense(String listed) {
    this.listed = listed;
  }

  public static @Nullable Sense of(Token token) {
    return WORDS.get(token.word());
  }

  private static Map<String, Sense> words() {
    Map<String, Sense> words = new HashMap<>();
    for (Sense sense : values()) {
      for (String word : sense.listed.split(" ", -1)) {
        words.put(word, sense);
      }
    }
    return words;
  }
}
