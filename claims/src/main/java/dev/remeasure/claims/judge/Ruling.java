package dev.remeasure.claims.judge;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one interval.
 *
 * @param because the condition that held or the reason, as a sentence
 */
record Ruling(Verdict verdict, @Nullable SubVerdict sub, Set<Flag> flags, String because) {
  Ruling {
    flags = Set.copyOf(flags);
  }

  static Ruling of(Verdict verdict, String because) {
    return new Ruling(verdict, null, Set.of(), because);
  }

  static Ruling of(Verdict verdict, @Nullable SubVerdict sub, String because) {
    return new Ruling(verdict, sub, Set.of(), because);
  }

  Ruling with(Flag flag, boolean set) {
    if (!set) {
      return this;
    }
    Set<Flag> more = EnumSet.of(flag);
    more.addAll(flags);
    return new Ruling(verdict, sub, more, because);
  }
}
