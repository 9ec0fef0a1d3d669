package dev.remeasure.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkedTest {
  @Test
  void everyAttemptThatASentenceNamesIsAPieceOfItsOwn() {
    assertThat(Linked.in("Attempts 3, 5 and 7 reproduced 2x; attempt 12 disagrees."))
        .containsExactly(
            new Linked("Attempts 3", 3L),
            new Linked(", ", null),
            new Linked("5", 5L),
            new Linked(" and ", null),
            new Linked("7", 7L),
            new Linked(" reproduced 2×; ", null),
            new Linked("attempt 12", 12L),
            new Linked(" disagrees.", null));
  }

  @Test
  void aNumberOfAttemptsIsNoName() {
    assertThat(Linked.in("Reproduced in 4 of 5 planned attempts."))
        .containsExactly(new Linked("Reproduced in 4 of 5 planned attempts.", null));
  }
}
