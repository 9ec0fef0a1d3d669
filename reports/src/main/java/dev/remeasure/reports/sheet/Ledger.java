package dev.remeasure.reports.sheet;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.model.Cell;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made from: where each claim stands, at one time.
 *
 * @param at when the report is made
 * @param filter which claims are in it, in words, e.g. {@code all claims}
 * @param tracker address of the tracker, for the links back
 * @param papers those of these claims, and those that make no claim with a number
 * @param loose attempts without a claim
 * @param runs the runs of all these attempts; read a few at a time
 * @param head the newest link of the chain of everything that was logged; null if it has none
 */
public record Ledger(
    Instant at,
    String filter,
    URI tracker,
    List<Paper> papers,
    List<Standing> standings,
    List<JudgedAttempt> loose,
    Runs runs,
    @Nullable Link head) {

  public Ledger {
    Check.present("at", at);
    Check.text("filter", filter);
    Check.present("tracker", tracker);
    papers = List.copyOf(papers);
    standings = List.copyOf(standings);
    loose = List.copyOf(loose);
    Check.present("runs", runs);
  }

  /** A ledger of a tracker that keeps no chain. */
  public Ledger(
      Instant at,
      String filter,
      URI tracker,
      List<Paper> papers,
      List<Standing> standings,
      List<JudgedAttempt> loose,
      Runs runs) {
    this(at, filter, tracker, papers, standings, loose, runs, null);
  }

  /** The same with the papers of its claims only. */
  Ledger ofItsPapers() {
    List<Paper> own = standings.stream().map(Standing::paper).distinct().toList();
    return new Ledger(at, filter, tracker, own, standings, loose, runs, head);
  }

  /** The claims, in the order of the standings. */
  List<Claim> claims() {
    return standings.stream().map(Standing::claim).toList();
  }

  /** Every attempt, oldest first. */
  public List<JudgedAttempt> attempts() {
    return Stream.concat(standings.stream().flatMap(s -> s.attempts().stream()), loose.stream())
        .sorted(comparingLong(judged -> judged.attempt().number()))
        .toList();
  }

  /** Every attempt with its run, oldest first, a few runs in memory at a time. */
  public Stream<RunOfAttempt> made() {
    Map<UUID, JudgedAttempt> byRun = new LinkedHashMap<>();
    attempts().forEach(judged -> byRun.put(judged.attempt().run(), judged));
    return runs.find(byRun.keySet())
        .map(run -> new RunOfAttempt(requireNonNull(byRun.get(run.id())), run));
  }

  /** The tracker's first page. */
  public String home() {
    return address("");
  }

  /** Where to read on about a claim. */
  String claimAddress(String id) {
    return address("claims/" + id);
  }

  /** The attempt's number, which leads to its page. */
  Cell attemptCell(Attempt attempt) {
    return new Cell.Link(
        new Cell.Figure(attempt.number()), address("attempts/" + attempt.number()));
  }

  private String address(String path) {
    String base = tracker.toString();
    return (base.endsWith("/") ? base : base + "/") + path;
  }
}
