package dev.remeasure.reports.sheet;

import static java.util.Comparator.comparingLong;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report is made from: where each claim stands, at one time.
 *
 * @param at when the report is made
 * @param filter which claims are in it, in words, e.g. {@code all claims}
 * @param tracker address of the tracker, for the links back
 * @param papers those of these claims, and those that make no claim with a number
 * @param loose attempts that are held against no claim
 * @param runs the runs of all these attempts; read one at a time
 */
public record Ledger(
    Instant at,
    String filter,
    URI tracker,
    List<Paper> papers,
    List<Standing> standings,
    List<JudgedAttempt> loose,
    Runs runs) {

  public Ledger {
    Check.present("at", at);
    Check.text("filter", filter);
    Check.present("tracker", tracker);
    papers = List.copyOf(papers);
    standings = List.copyOf(standings);
    loose = List.copyOf(loose);
    Check.present("runs", runs);
  }

  /** The claims, in the order of the standings. */
  List<Claim> claims() {
    return standings.stream().map(Standing::claim).toList();
  }

  /** Every attempt, oldest first. */
  public List<JudgedAttempt> attempts() {
    return Stream.concat(standings.stream().flatMap(s -> s.attempts().stream()), loose.stream())
        .sorted(comparingLong(tried -> tried.attempt().number()))
        .toList();
  }

  /** Every attempt with its run, oldest first, one run in memory at a time. */
  public Stream<RunOfAttempt> made() {
    return attempts().stream()
        .flatMap(tried ->
            runs.find(tried.attempt().run()).stream().map(r -> new RunOfAttempt(tried, r)));
  }

  /** The tracker's first page. */
  public String home() {
    return address("");
  }

  /** Where to read on about a claim. */
  String claimAddress(String id) {
    return address("claims/" + id);
  }

  /** Where to read on about an attempt. */
  String attemptAddress(long number) {
    return address("attempts/" + number);
  }

  private String address(String path) {
    String base = tracker.toString();
    return (base.endsWith("/") ? base : base + "/") + path;
  }
}
