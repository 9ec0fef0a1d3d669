package dev.remeasure.server.export;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.reports.sheet.Ledger;
import io.micronaut.core.annotation.Introspected;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the tracker a report is about; a null takes in everything.
 *
 * @param paper only this paper's claims
 * @param claim only this claim
 * @param attempt only this attempt, by number
 */
@Introspected
public record Scope(@Nullable String paper, @Nullable String claim, @Nullable Long attempt) {

  /**
   * Gathers what a report of this scope is made from.
   *
   * @param address the tracker's, for the links back
   * @param head the newest link of the chain; null if nothing was logged yet
   * @throws InvalidValue if there is no such paper, claim or attempt
   */
  Ledger ledger(
      Papers papers, Tracker tracker, Runs runs, URI address, Instant at, @Nullable Link head) {
    List<Paper> asked =
        papers.all().stream()
            .map(Recorded::value)
            .filter(each -> paper == null || each.key().equals(paper))
            .toList();
    if (paper != null && asked.isEmpty()) {
      throw new InvalidValue("paper", paper, "must be a recorded paper");
    }
    List<Paper> named =
        asked.stream().filter(each -> claim == null || claim.startsWith(each.key() + ".")).toList();
    List<Standing> standings = standings(tracker);
    if (claim != null && standings.isEmpty()) {
      throw new InvalidValue("claim", claim, "must be a recorded claim");
    }
    List<JudgedAttempt> loose =
        paper == null && claim == null && attempt == null ? tracker.loose() : List.of();
    if (attempt != null) {
      Predicate<JudgedAttempt> wanted = judged -> judged.attempt().number() == attempt;
      standings =
          standings.stream()
              .map(each -> only(each, wanted))
              .filter(each -> !each.attempts().isEmpty())
              .toList();
      if (standings.isEmpty()) {
        loose = List.of(loose(tracker, attempt));
      }
    }
    return new Ledger(at, words(), address, named, standings, loose, runs, head);
  }

  /** The scope in words, e.g. {@code claims of pndm}. */
  private String words() {
    if (attempt != null) {
      return "attempt " + attempt;
    }
    if (claim != null) {
      return "claim " + claim;
    }
    return paper != null ? "claims of " + paper : "all claims";
  }

  /** Those asked for, of which no more is read than that. */
  private List<Standing> standings(Tracker tracker) {
    if (claim != null) {
      return tracker.standing(claim).stream()
          .filter(standing -> paper == null || standing.paper().key().equals(paper))
          .toList();
    }
    if (paper != null) {
      return tracker.standingsOf(paper);
    }
    return attempt == null
        ? tracker.standings()
        : tracker
            .judged(attempt)
            .flatMap(judged -> Optional.ofNullable(judged.attempt().claim()))
            .flatMap(tracker::standing)
            .stream()
            .toList();
  }

  /** The attempt of that number, which is at no claim that is recorded. */
  private JudgedAttempt loose(Tracker tracker, long number) {
    return tracker
        .judged(number)
        .filter(judged -> paper == null && claim == null)
        .orElseThrow(
            () -> new InvalidValue("attempt", Long.toString(number), "must be a logged attempt"));
  }

  private static Standing only(Standing standing, Predicate<JudgedAttempt> wanted) {
    return new Standing(
        standing.paper(),
        standing.claim(),
        standing.revision(),
        standing.attempts().stream().filter(wanted).toList(),
        standing.stands());
  }
}
