package dev.remeasure.claims.verify;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.contract.Linked;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.claims.memory.Tampering;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.Tracker;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A record with all that can be logged, and ways to change it by hand: five attempts, of which the
 * first was taken back and counts again, the second was taken back, and the third carried twice, at
 * a claim of three revisions; and a claim that was removed.
 */
final class LoggedRecord {
  static final String CLAIM = "a-paper.a-claim";
  static final String REMOVED = "a-paper.removed";

  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  final InMemory ports = new InMemory();
  final Tampering hand = ports.tampering();
  final Verifier verifier =
      new Verifier(
          ports.papers(),
          ports.claims(),
          ports.attempts(),
          ports.runs(),
          ports.comparisons(),
          ports.chain());

  LoggedRecord() {
    Tracker tracker =
        new Tracker(
            ports.papers(),
            ports.claims(),
            ports.attempts(),
            ports.runs(),
            ports.comparisons(),
            Clock.fixed(NOW, ZoneOffset.UTC));
    ports
        .papers()
        .put(
            Recorded.own(new Paper("a-paper", 0, "A paper", 2024, null, false, null, null, null)),
            new Change("Ada", null, NOW));
    record(claim().ratio(Qualifier.EXACT, "2.2"));
    record(claim().named(REMOVED).ratio(Qualifier.EXACT, "3"));
    log(tracker, 1);
    log(tracker, 2);
    log(tracker, 3);
    tracker.retract(2, "the wrong branch", "Ada");
    tracker.retract(1, "the wrong machine", "Ada");
    tracker.reinstate(1, "the right one after all", "Grace");
    record(claim().ratio(Qualifier.EXACT, "2.3"));
    tracker.carry(3, "Grace");
    log(tracker, 4);
    ports.claims().remove(REMOVED, new Change("Ada", "stated twice", NOW));
    record(claim().ratio(Qualifier.EXACT, "2.4"));
    tracker.carry(3, "Grace");
    log(tracker, 5);
  }

  /** Everything that verification finds, of each attempt and of the whole. */
  List<Mismatch> found(@Nullable String printedHead) {
    List<Mismatch> found = new ArrayList<>(verifier.record(printedHead).mismatches());
    ports
        .attempts()
        .all()
        .forEach(one -> found.addAll(verifier.attempt(one.number()).mismatches()));
    return found;
  }

  void attempt(long number, UnaryOperator<Attempt> change) {
    hand.attempts().replaceAll(one -> one.number() == number ? change.apply(one) : one);
  }

  void attempt(long number, String path, @Nullable Object value) {
    attempt(number, one -> Altered.copy(one, path, value));
  }

  void run(long attempt, String path, Object value) {
    hand.runs().computeIfPresent(runOf(attempt), (id, run) -> Altered.copy(run, path, value));
  }

  UUID runOf(long attempt) {
    return ports.attempts().find(attempt).orElseThrow().run();
  }

  void comparison(long attempt, String path, @Nullable Object value) {
    List<Comparison> all = requireNonNull(hand.comparisons().get(attempt));
    all.add(Altered.copy(all.removeLast(), path, value));
  }

  Recorded<Paper> paper() {
    return requireNonNull(hand.papers().get("a-paper"));
  }

  void recordedClaim(String path, Object value) {
    hand.claims().computeIfPresent(CLAIM, (id, one) -> Altered.copy(one, "value." + path, value));
  }

  void revision(int number, String path, @Nullable Object value) {
    requireNonNull(hand.revisions().get(CLAIM))
        .replaceAll(one -> one.number() == number ? Altered.copy(one, path, value) : one);
  }

  void link(long number, UnaryOperator<Link> change) {
    hand.links().replaceAll(one -> one.number() == number ? change.apply(one) : one);
  }

  void link(long number, String path, Object value) {
    link(number, one -> Altered.copy(one, path, value));
  }

  long linkOf(Link.Event event, String subject) {
    return hand.links().stream()
        .filter(link -> link.event() == event && link.subject().startsWith(subject))
        .findFirst()
        .orElseThrow()
        .number();
  }

  /** Makes every link anew, so that the chain holds and follows from its entries. */
  void relink() {
    List<Link> made = Linked.of(hand.links().stream().map(Link::entry).toList());
    hand.links().clear();
    hand.links().addAll(made);
  }

  String head() {
    return ports.chain().head().orElseThrow().hash();
  }

  private void record(Claim claim) {
    ports.claims().put(Recorded.own(claim), new Change("Ada", "read again", NOW));
  }

  private void log(Tracker tracker, int number) {
    Claim newest = ports.claims().find(CLAIM).orElseThrow().value();
    List<Answer> answers = List.of(RunFixture.answer(Grade.EXACT));
    Run run =
        timed()
            .named("run " + number)
            .means(new double[] {220, 215, 225, 218, 222}, new double[] {100, 102, 99, 101, 98})
            .fact("cpu.model", "of machine " + number)
            .build();
    tracker.log(
        new RunFile(
            RunFile.FORMAT,
            RunFile.VERSION,
            CLAIM,
            answers,
            RunFixture.plan(newest, answers, 0.1),
            "note " + number,
            run),
        "file " + number,
        "Grace");
  }
}
