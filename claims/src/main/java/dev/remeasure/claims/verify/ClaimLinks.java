package dev.remeasure.claims.verify;

import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.audit.Link.Event;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a claim and its revisions are what the chain says of them. */
final class ClaimLinks {
  private final String id;
  private final List<Revision> revisions;
  private final List<Link> links;
  private final List<Mismatch> found = new ArrayList<>();

  private ClaimLinks(String id, List<Revision> revisions, List<Link> links) {
    this.id = id;
    this.revisions = revisions;
    this.links = links;
  }

  /**
   * Compares them.
   *
   * @param recorded the claim as it stands; null if it is not recorded
   * @param revisions of it, oldest first
   * @param links of it, in order
   */
  static List<Mismatch> of(
      String id, @Nullable Claim recorded, List<Revision> revisions, List<Link> links) {
    ClaimLinks check = new ClaimLinks(id, revisions, links);
    check.numbers();
    check.revisions();
    check.removals();
    check.recorded(recorded);
    return check.found;
  }

  private void numbers() {
    for (int i = 0; i < revisions.size(); i++) {
      if (revisions.get(i).number() != i + 1) {
        found.add(
            Mismatch.at(
                Revision.subject(id) + ", revision number", revisions.get(i).number(), i + 1));
        return;
      }
    }
  }

  private void revisions() {
    List<Link> recordings = of(Event.REVISION);
    if (recordings.size() == revisions.size()) {
      for (int i = 0; i < revisions.size(); i++) {
        found.addAll(ChainCheck.entry(recordings.get(i), revisions.get(i).entry()));
      }
      return;
    }
    Set<String> linked = recordings.stream().map(Link::digest).collect(Collectors.toSet());
    Set<String> stored =
        revisions.stream().map(one -> one.entry().digest()).collect(Collectors.toSet());
    revisions.stream()
        .map(Revision::entry)
        .filter(entry -> !linked.contains(entry.digest()))
        .forEach(entry -> found.add(ChainCheck.missing(entry)));
    recordings.stream()
        .filter(link -> !stored.contains(link.digest()))
        .forEach(link -> found.add(ChainCheck.unfounded(link)));
    if (linked.equals(stored)) {
      found.add(
          Mismatch.at(
              Revision.subject(id) + ", revisions in the chain",
              recordings.size(),
              revisions.size()));
    }
  }

  /** What was removed is the revision that was the newest then. */
  private void removals() {
    int newest = 0;
    for (Link link : links) {
      if (link.event() == Event.REVISION) {
        newest++;
      } else if (newest == 0 || newest > revisions.size()) {
        found.add(ChainCheck.unfounded(link));
      } else {
        String removed = revisions.get(newest - 1).digest();
        found.addAll(
            ChainCheck.entry(
                link,
                new Entry(
                    link.event(), link.subject(), removed, link.at(), link.by(), link.reason())));
      }
    }
  }

  private void recorded(@Nullable Claim recorded) {
    boolean removed = links.isEmpty() || links.getLast().event() == Event.REMOVAL;
    if (removed != (recorded == null)) {
      String subject = Revision.subject(id);
      found.add(
          removed
              ? Mismatch.at(subject, "a removed claim", null)
              : Mismatch.at(subject, null, "the claim"));
    }
    if (recorded != null && !revisions.isEmpty()) {
      found.addAll(
          Differences.between(Revision.subject(id), recorded, revisions.getLast().claim()));
    }
  }

  private List<Link> of(Event event) {
    return links.stream().filter(link -> link.event() == event).toList();
  }
}
