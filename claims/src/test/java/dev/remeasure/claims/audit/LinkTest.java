package dev.remeasure.claims.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.Canonical;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkTest {
  private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");
  private static final Entry ENTRY =
      new Entry(Link.Event.ATTEMPT, "attempt 1", "0".repeat(64), NOON, null, null);

  @Test
  void theFirstLinkFollowsNothing() {
    Link first = Link.after(null, null, ENTRY);
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.previous()).isEqualTo(Link.START);
    assertThat(first.entry()).isEqualTo(ENTRY);
    assertThat(first.holds()).isTrue();
  }

  @Test
  void eachLinkFollowsTheHashOfTheOneBefore() {
    Link first = Link.after(null, null, ENTRY);
    Link second = Link.after(first, ENTRY.digest(), ENTRY);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(second.hash()).isNotEqualTo(first.hash());
  }

  @Test
  void theHashCoversWhoWhyAndWhatWasThereBefore() {
    Entry named =
        new Entry(Link.Event.ATTEMPT, "attempt 1", "0".repeat(64), NOON, "Ada", "a trial");
    Link link = Link.after(null, "b".repeat(64), named);
    assertThat(link.hash())
        .isEqualTo(
            new Canonical()
                .line("number", 1)
                .line("event", "ATTEMPT")
                .line("subject", "attempt 1")
                .line("digest", "0".repeat(64))
                .line("at", NOON)
                .line("previous", Link.START)
                .line("by", "Ada")
                .line("reason", "a trial")
                .line("before", "b".repeat(64))
                .digest());
    assertThat(link.entry()).isEqualTo(named);
    assertThat(link.holds()).isTrue();
  }

  /** So that a chain can be checked by any other program, and by the next version of this one. */
  @Test
  void theHashIsOfTheDocumentedText() {
    assertThat(Link.after(null, null, ENTRY).hash())
        .isEqualTo("ca78d608a39e0de0a82644184c376e1081e8bebd08766cb697367e6f5286af99");
  }

  @Test
  void anEntryIsSaidInWords() {
    assertThat(new Entry(Link.Event.RETRACTION, "attempt 12", "d", NOON, null, null).words())
        .isEqualTo("retracted attempt 12");
    assertThat(new Entry(Link.Event.CARRY, "attempt 12", "d", NOON, null, null).words())
        .isEqualTo("carried over attempt 12");
    assertThat(new Entry(Link.Event.REMOVAL, "claim p.a by Ada", "d", NOON, null, null).words())
        .isEqualTo("removed claim p.a by Ada");
  }
}
