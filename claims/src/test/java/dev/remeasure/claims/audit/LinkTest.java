package dev.remeasure.claims.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkTest {
  private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");
  private static final Entry ENTRY =
      new Entry(Link.Event.ATTEMPT, "attempt 1", "0".repeat(64), NOON);

  @Test
  void theFirstLinkFollowsNothing() {
    Link first = Link.after(null, ENTRY);
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.previous()).isEqualTo(Link.START);
    assertThat(first.entry()).isEqualTo(ENTRY);
    assertThat(first.holds()).isTrue();
  }

  @Test
  void eachLinkFollowsTheHashOfTheOneBefore() {
    Link first = Link.after(null, ENTRY);
    Link second = Link.after(first, ENTRY);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(second.hash()).isNotEqualTo(first.hash());
  }

  /** So that a chain can be checked by any other program, and by the next version of this one. */
  @Test
  void theHashIsOfTheDocumentedText() {
    assertThat(Link.after(null, ENTRY).hash())
        .isEqualTo("ca78d608a39e0de0a82644184c376e1081e8bebd08766cb697367e6f5286af99");
  }

  @Test
  void anEntryIsSaidInWords() {
    assertThat(new Entry(Link.Event.RETRACTION, "attempt 12", "d", NOON).words())
        .isEqualTo("retracted attempt 12");
    assertThat(new Entry(Link.Event.CARRY, "attempt 12", "d", NOON).words())
        .isEqualTo("carried over attempt 12");
    assertThat(new Entry(Link.Event.REMOVAL, "claim p.a by Ada", "d", NOON).words())
        .isEqualTo("removed claim p.a by Ada");
  }
}
