package dev.remeasure.claims.verify;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.audit.Link.Event;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes the store by hand is found out, and the place is named. */
class TamperingTest {
  private static final String ELSEWHERE = "e".repeat(64);
  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  private final LoggedRecord record = new LoggedRecord();

  @Test
  void nothingIsFoundWhereNothingWasChanged() {
    assertThat(record.found(record.head())).isEmpty();
    assertThat(record.found(record.hand.links().getFirst().hash())).isEmpty();
    assertThat(record.verifier.attempt(3).holds()).isTrue();
    RecordVerification whole = record.verifier.record(null);
    assertThat(whole.holds()).isTrue();
    assertThat(whole.attempts()).isEqualTo(5);
    assertThat(whole.links()).isEqualTo(16);
    assertThat(whole.head()).isEqualTo(record.head());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void whatIsChangedByHandIsFoundAndNamed(
      String what, Consumer<LoggedRecord> tampering, String named) {
    String printed = record.head();
    tampering.accept(record);
    assertThat(record.found(printed)).extracting(Mismatch::words).anyMatch(w -> w.contains(named));
  }

  static Stream<Arguments> tamperings() {
    return Stream.of(
            ofRawData(),
            ofAttempts(),
            ofComparisons(),
            ofPapers(),
            ofClaims(),
            ofTheChain(),
            ofHistory())
        .flatMap(all -> all);
  }

  private static Stream<Arguments> ofRawData() {
    return Stream.of(
        tampering(
            "a raw value",
            r -> r.run(1, "forks.0.series.0.values.0", 330.0),
            "attempt 1, data hash: stored"),
        tampering(
            "a unit", r -> r.run(1, "forks.0.series.0.unit", "us/op"), "attempt 1, data hash"),
        tampering("a pairing", r -> r.run(1, "forks.1.pair", 3), "attempt 1, data hash"),
        tampering(
            "the sides of a fork",
            r -> r.run(1, "forks.0.side", Side.SUBJECT),
            "attempt 1, data hash"),
        tampering(
            "an added failure",
            r -> r.run(1, "forks.2.failure", "exit code 1"),
            "attempt 1, data hash"),
        tampering(
            "a metric's direction",
            r -> r.run(1, "metrics.0.better", Direction.HIGHER),
            "attempt 1, data hash"),
        tampering(
            "the state of a run",
            r -> r.run(1, "state", Run.State.ABORTED),
            "attempt 1, data hash"),
        tampering("two runs swapped", TamperingTest::swapRuns, "attempt 1, data hash"),
        tampering(
            "raw data deleted",
            r -> r.hand.runs().remove(r.runOf(4)),
            "attempt 4: the raw data of run"));
  }

  private static Stream<Arguments> ofAttempts() {
    return Stream.of(
        tampering(
            "a plan's margin",
            r -> r.attempt(1, "plan.margin", 0.3),
            "attempt 1, plan hash: stored"),
        tampering(
            "a plan's reading",
            r -> r.attempt(1, "plan.reading.words", "1.5x"),
            "attempt 1, plan hash"),
        tampering("a plan's time", r -> r.attempt(1, "plan.madeAt", LATER), "attempt 1, plan hash"),
        tampering("a plan deleted", r -> r.attempt(1, "plan", null), "attempt 1, plan hash"),
        tampering("a plan and its hash", TamperingTest::replan, "(logged attempt 1), digest"),
        tampering(
            "an answer's grade",
            r -> r.attempt(4, "answers.0.grade", Grade.CLOSE),
            "(logged attempt 4), digest"),
        tampering(
            "who logged it",
            r -> r.attempt(1, "loggedBy", "Eve"),
            "(logged attempt 1), by: stored Grace, recomputed Eve"),
        tampering("a note", r -> r.attempt(1, "note", "all is well"), "(logged attempt 1), digest"),
        tampering(
            "a content hash",
            r -> r.attempt(1, "contentHash", "0000"),
            "(logged attempt 1), digest"),
        tampering(
            "a data hash", r -> r.attempt(1, "dataHash", ELSEWHERE), "(logged attempt 1), digest"),
        tampering(
            "the claim of an attempt",
            r -> r.attempt(1, "claim", null),
            "(logged attempt 1), digest"),
        tampering(
            "the time of logging",
            r -> r.attempt(1, "loggedAt", LATER),
            "(logged attempt 1), time"),
        tampering(
            "the run of an attempt",
            r -> r.attempt(1, "run", new UUID(1, 2)),
            "(logged attempt 1), digest"),
        tampering(
            "an attempt moved to another revision",
            r -> r.attempt(1, "revision", 2),
            "(logged attempt 1), digest"),
        tampering(
            "a carried attempt moved on",
            r -> r.attempt(3, "revision", 2),
            "(carried over attempt 3), digest"),
        tampering(
            "an attempt deleted",
            r -> r.hand.attempts().remove(3),
            "log: attempt 4, before 5 is missing"),
        tampering(
            "the last attempt deleted",
            r -> r.hand.attempts().remove(4),
            "logged attempt 5 should not be there"),
        tampering(
            "an attempt renumbered",
            r -> r.attempt(5, "number", 6L),
            "log: attempt 5, before 6 is missing"),
        tampering(
            "a retraction undone",
            r -> r.attempt(2, "retractions", List.of()),
            "retracted attempt 2 should not be there"),
        tampering(
            "a retraction's reason",
            r -> r.attempt(2, "retractions.0.reason", "none"),
            "(retracted attempt 2), digest"),
        tampering(
            "a withdrawal undone",
            r -> r.attempt(1, "retractions.0.withdrawal", null),
            "reinstated attempt 1 should not be there"),
        tampering(
            "a withdrawal's author",
            r -> r.attempt(1, "retractions.0.withdrawal.by", "Eve"),
            "(reinstated attempt 1), by: stored Grace, recomputed Eve"),
        tampering(
            "a retraction without a link",
            TamperingTest::retract,
            "chain: retracted attempt 4 is missing"),
        tampering(
            "a carry without a link",
            r -> r.attempt(1, one -> one.carriedTo(3)),
            "chain: carried over attempt 1 is missing"),
        tampering(
            "a carried attempt passed off as planned",
            r -> r.attempt(3, "carried", false),
            "carried over attempt 3 should not be there"));
  }

  private static Stream<Arguments> ofComparisons() {
    return Stream.of(
        tampering(
            "a verdict",
            r -> r.comparison(1, "judged.own.verdict", Verdict.EXCEEDED),
            "attempt 1, comparison, own.verdict: stored EXCEEDED, recomputed REPRODUCED"),
        tampering(
            "a bound",
            r -> r.comparison(1, "judged.own.reading.lo", 1.5),
            "attempt 1, comparison, own.reading.lo: stored 1.5, recomputed 2"),
        tampering(
            "an interval",
            r -> r.comparison(1, "judged.own.headline.lower", 1.0),
            "attempt 1, comparison, own.headline.lower: stored 1.0"),
        tampering(
            "the flags",
            r -> r.comparison(1, "judged.own.flags", Set.of(Flag.AMBIGUOUS)),
            "attempt 1, comparison, own.flags"),
        tampering(
            "a finding",
            r -> r.comparison(1, "judged.own.findings.0.outcome", Finding.Outcome.WARNING),
            "attempt 1, comparison, own.findings[0].outcome"),
        tampering(
            "an explanation",
            r -> r.comparison(1, "judged.own.explanation.0.sentence", "Yes."),
            "attempt 1, comparison, own.explanation[0].sentence: stored Yes."),
        tampering(
            "what was measured",
            r -> r.comparison(1, "judged.own.measured.0.result", new Measured.Unestimated("none")),
            "attempt 1, comparison, own.measured[0].result"),
        tampering(
            "a retained share where there is none",
            r -> r.comparison(1, "judged.own.retained", 0.9),
            "attempt 1, comparison, own.retained: 0.9 should not be there"),
        tampering(
            "a judgement deleted",
            r -> r.hand.comparisons().remove(1L),
            "attempt 1, comparison: the judgement is missing"),
        tampering(
            "the version of the rules",
            r -> r.comparison(1, "rules", "0"),
            "attempt 1, comparison, rules: stored 0, recomputed"));
  }

  private static Stream<Arguments> ofPapers() {
    return Stream.of(
        tampering(
            "a paper's year",
            r ->
                r.hand
                    .papers()
                    .computeIfPresent(
                        "a-paper", (key, one) -> Altered.copy(one, "value.year", 1999)),
            "(recorded paper a-paper), digest"),
        tampering(
            "a paper deleted",
            r -> r.hand.papers().remove("a-paper"),
            "paper a-paper: the paper is missing"),
        tampering(
            "a paper put in",
            r -> r.hand.papers().put("b", Altered.copy(r.paper(), "value.key", "b")),
            "chain: recorded paper b is missing"));
  }

  private static Stream<Arguments> ofClaims() {
    return Stream.of(
        tampering(
            "a claim's number",
            r -> r.recordedClaim("value", new BigDecimal("1.1")),
            "claim a-paper.a-claim, value: stored 1.1, recomputed 2.4"),
        tampering(
            "a claim's statement",
            r -> r.recordedClaim("statement", "It is so."),
            "claim a-paper.a-claim, statement: stored It is so."),
        tampering(
            "a revision's number",
            r -> r.revision(1, "claim.value", new BigDecimal("1.1")),
            "(recorded claim a-paper.a-claim), digest"),
        tampering(
            "a revision's reason",
            r -> r.revision(2, "reason", null),
            "(recorded claim a-paper.a-claim), digest"),
        tampering(
            "a revision's author",
            r -> r.revision(2, "by", "Eve"),
            "(recorded claim a-paper.a-claim), digest"),
        tampering(
            "a revision's time",
            r -> r.revision(2, "at", LATER),
            "(recorded claim a-paper.a-claim), time"),
        tampering(
            "a revision deleted",
            r -> requireNonNull(r.hand.revisions().get(LoggedRecord.CLAIM)).remove(1),
            "claim a-paper.a-claim, revision number: stored 3, recomputed 2"),
        tampering(
            "the last revision deleted",
            r -> requireNonNull(r.hand.revisions().get(LoggedRecord.CLAIM)).removeLast(),
            "recorded claim a-paper.a-claim should not be there"),
        tampering(
            "a revision without a link",
            TamperingTest::addRevision,
            "chain: recorded claim a-paper.a-claim is missing"),
        tampering(
            "a claim deleted",
            r -> r.hand.claims().remove(LoggedRecord.CLAIM),
            "claim a-paper.a-claim: the claim is missing"),
        tampering(
            "a removed claim put back",
            TamperingTest::putBack,
            "claim a-paper.removed: a removed claim should not be there"),
        tampering(
            "a removed claim's revisions deleted",
            r -> r.hand.revisions().remove(LoggedRecord.REMOVED),
            "recorded claim a-paper.removed should not be there"));
  }

  private static Stream<Arguments> ofTheChain() {
    return Stream.of(
        tampering("a link deleted", r -> r.hand.links().remove(5), "link 7, previous"),
        tampering(
            "the last link deleted",
            r -> r.hand.links().removeLast(),
            "history was rewritten: the link with the printed hash"),
        tampering("a link put in", TamperingTest::insert, "link 5, number: stored 5, recomputed 6"),
        tampering(
            "two links exchanged",
            r -> Collections.swap(r.hand.links(), 4, 5),
            "link 6, number: stored 6, recomputed 5"),
        tampering("a link's digest", r -> r.link(4, "digest", ELSEWHERE), "link 4, hash"),
        tampering("a link's time", r -> r.link(4, "at", LATER), "link 4, hash"),
        tampering(
            "a link's subject",
            r -> r.link(4, "subject", "attempt 7"),
            "chain: logged attempt 1 is missing"),
        tampering(
            "a link's event",
            r -> r.link(r.linkOf(Event.RETRACTION, "attempt 2"), "event", Event.CARRY),
            "chain: retracted attempt 2 is missing"),
        tampering(
            "a link's previous",
            r -> r.link(4, "previous", ELSEWHERE),
            "link 4, previous: stored eeee"),
        tampering("a link's hash", r -> r.link(4, "hash", ELSEWHERE), "link 4, hash: stored eeee"),
        tampering(
            "the time of a link, and its hash", TamperingTest::redate, "(logged attempt 1), time"),
        tampering(
            "the removal of a claim under another name",
            r -> r.link(r.linkOf(Event.REMOVAL, "claim"), "by", "Eve"),
            "hash: stored"),
        tampering(
            "the name of a link, and the whole chain",
            TamperingTest::rename,
            "(recorded claim a-paper.a-claim), by: stored Eve, recomputed Ada"),
        tampering(
            "what was there before, and the hash",
            TamperingTest::disconnect,
            "link 16, before: eeee"));
  }

  private static Stream<Arguments> ofHistory() {
    return Stream.of(
        tampering(
            "everything about the last attempt", TamperingTest::forget, "history was rewritten"),
        tampering("a note and the whole chain", TamperingTest::rewrite, "history was rewritten"),
        tampering("the whole chain deleted", r -> r.hand.links().clear(), "history was rewritten"));
  }

  private static Arguments tampering(String what, Consumer<LoggedRecord> tampering, String named) {
    return Arguments.of(what, tampering, named);
  }

  private static void swapRuns(LoggedRecord record) {
    Run first = record.hand.runs().get(record.runOf(1));
    Run second = record.hand.runs().get(record.runOf(2));
    record.hand.runs().put(record.runOf(1), second);
    record.hand.runs().put(record.runOf(2), first);
  }

  private static void retract(LoggedRecord record) {
    Retraction other = requireNonNull(record.ports.attempts().find(2).orElseThrow().retraction());
    record.attempt(4, one -> one.retracted(other));
  }

  private static void replan(LoggedRecord record) {
    record.attempt(1, "plan.margin", 0.3);
    record.attempt(1, one -> Altered.copy(one, "planHash", requireNonNull(one.plan()).hash()));
  }

  private static void addRevision(LoggedRecord record) {
    List<Revision> revisions = requireNonNull(record.hand.revisions().get(LoggedRecord.CLAIM));
    revisions.add(Altered.copy(revisions.getLast(), "number", 4));
  }

  private static void putBack(LoggedRecord record) {
    Claim removed =
        requireNonNull(record.hand.revisions().get(LoggedRecord.REMOVED)).getLast().claim();
    record.hand.claims().put(LoggedRecord.REMOVED, Recorded.own(removed));
  }

  private static void insert(LoggedRecord record) {
    Link before = record.hand.links().get(3);
    Entry more = new Entry(Event.ATTEMPT, "attempt 9", ELSEWHERE, before.at(), "Eve", null);
    record.hand.links().add(4, Link.after(before, null, more));
  }

  private static void redate(LoggedRecord record) {
    record.link(4, "at", LATER);
    record.link(4, link -> Altered.copy(link, "hash", link.recomputed()));
  }

  private static void rename(LoggedRecord record) {
    record.link(2, "by", "Eve");
    record.relink();
  }

  private static void disconnect(LoggedRecord record) {
    record.link(16, "before", ELSEWHERE);
    record.link(16, link -> Altered.copy(link, "hash", link.recomputed()));
  }

  private static void forget(LoggedRecord record) {
    record.hand.attempts().removeLast();
    record.hand.links().removeLast();
  }

  private static void rewrite(LoggedRecord record) {
    record.attempt(1, "note", "all is well");
    Entry logged = record.ports.attempts().find(1).orElseThrow().logged();
    record.link(4, "digest", logged.digest());
    record.relink();
  }
}
