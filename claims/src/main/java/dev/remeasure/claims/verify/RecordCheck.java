package dev.remeasure.claims.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.PaperEntries;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that is logged beside the chain that says so. */
record RecordCheck(
    List<Link> links,
    List<Attempt> attempts,
    Map<String, Paper> papers,
    List<Revision> revisions,
    Map<String, Claim> recorded) {

  static RecordCheck read(Chain chain, Attempts attempts, Papers papers, Claims claims) {
    return new RecordCheck(
        chain.all(),
        attempts.all(),
        papers.all().stream().map(Recorded::value).collect(toMap(Paper::key, paper -> paper)),
        claims.revisions(),
        claims.all().stream().map(Recorded::value).collect(toMap(Claim::id, claim -> claim)));
  }

  /**
   * Compares them.
   *
   * @param printed hash of a link that is known from elsewhere; null if none is
   */
  RecordVerification verify(@Nullable String printed) {
    List<Mismatch> found = new ArrayList<>(ChainCheck.of(links, printed));
    numbers(found);
    attempts(found);
    papers(found);
    claims(found);
    return new RecordVerification(
        links.size(), attempts.size(), links.isEmpty() ? null : links.getLast().hash(), found);
  }

  /** The log is numbered from 1 without gaps. */
  private void numbers(List<Mismatch> found) {
    long next = 1;
    for (Attempt attempt : attempts) {
      for (; next < attempt.number(); next++) {
        found.add(Mismatch.at("log", null, Attempt.subject(next) + ", before " + attempt.number()));
      }
      if (attempt.number() < next) {
        found.add(Mismatch.at("log", Attempt.subject(attempt.number()) + ", again", null));
      }
      next = attempt.number() + 1;
    }
  }

  private void attempts(List<Mismatch> found) {
    Map<String, List<Link>> bySubject =
        links.stream().filter(ofA(Kind.ATTEMPT)).collect(groupingBy(Link::subject));
    for (Attempt attempt : attempts) {
      List<Link> own = bySubject.remove(Attempt.subject(attempt.number()));
      found.addAll(AttemptLinks.of(attempt, own == null ? List.of() : own));
    }
    bySubject.values().stream()
        .flatMap(List::stream)
        .forEach(link -> found.add(ChainCheck.unfounded(link)));
  }

  private void papers(List<Mismatch> found) {
    Map<String, List<Link>> byKey =
        links.stream()
            .filter(ofA(Kind.PAPER))
            .collect(groupingBy(link -> named(link, PaperEntries.subject(""))));
    SortedSet<String> keys = new TreeSet<>(papers.keySet());
    keys.addAll(byKey.keySet());
    for (String key : keys) {
      found.addAll(PaperLinks.of(key, papers.get(key), byKey.getOrDefault(key, List.of())));
    }
  }

  private void claims(List<Mismatch> found) {
    Map<String, List<Link>> byClaim =
        links.stream().filter(ofA(Kind.CLAIM)).collect(groupingBy(RecordCheck::claim));
    Map<String, List<Revision>> byId =
        revisions.stream().collect(groupingBy(revision -> revision.claim().id()));
    SortedSet<String> ids = new TreeSet<>(recorded.keySet());
    ids.addAll(byClaim.keySet());
    ids.addAll(byId.keySet());
    for (String id : ids) {
      found.addAll(
          ClaimLinks.of(
              id,
              recorded.get(id),
              byId.getOrDefault(id, List.of()),
              byClaim.getOrDefault(id, List.of())));
    }
  }

  /** What a link can be about. */
  private enum Kind {
    ATTEMPT,
    PAPER,
    CLAIM
  }

  private static Predicate<Link> ofA(Kind kind) {
    return link -> kind(link) == kind;
  }

  private static Kind kind(Link link) {
    return switch (link.event()) {
      case ATTEMPT, RETRACTION, REINSTATEMENT, CARRY -> Kind.ATTEMPT;
      case PAPER, PAPER_REMOVAL -> Kind.PAPER;
      case REVISION, REMOVAL -> Kind.CLAIM;
    };
  }

  /** An id holds no space, and what follows it says who removed the claim. */
  private static String claim(Link link) {
    String named = named(link, Revision.subject(""));
    int end = named.indexOf(' ');
    return end < 0 ? named : named.substring(0, end);
  }

  private static String named(Link link, String kind) {
    return link.subject().substring(Math.min(link.subject().length(), kind.length()));
  }
}
