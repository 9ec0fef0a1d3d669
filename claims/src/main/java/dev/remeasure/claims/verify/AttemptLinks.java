package dev.remeasure.claims.verify;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.audit.Link.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether an attempt is what the chain says of it. */
final class AttemptLinks {
  private final Attempt attempt;
  private final List<Link> links;
  private final List<Mismatch> found = new ArrayList<>();

  private AttemptLinks(Attempt attempt, List<Link> links) {
    this.attempt = attempt;
    this.links = links;
  }

  /**
   * Compares them.
   *
   * @param links those of the attempt, in order
   */
  static List<Mismatch> of(Attempt attempt, List<Link> links) {
    AttemptLinks check = new AttemptLinks(attempt, links);
    check.logged();
    check.retracted();
    check.carried();
    return check.found;
  }

  private void logged() {
    inOrder(Event.ATTEMPT, List.of(revisionLogged().logged()));
  }

  private void retracted() {
    inOrder(
        Event.RETRACTION,
        attempt.retractions().stream().map(each -> each.entry(attempt.number())).toList());
    inOrder(
        Event.REINSTATEMENT,
        attempt.retractions().stream()
            .flatMap(each -> Stream.ofNullable(each.withdrawal()))
            .map(each -> each.entry(attempt.number()))
            .toList());
  }

  /** The last one says where the attempt is now; those before it, where it was. */
  private void carried() {
    List<Link> carries = of(Event.CARRY);
    if (!attempt.carried()) {
      carries.forEach(link -> found.add(ChainCheck.unfounded(link)));
      return;
    }
    if (carries.isEmpty()) {
      found.add(ChainCheck.missing(attempt.carry(null, attempt.loggedAt())));
      return;
    }
    Link last = carries.getLast();
    found.addAll(ChainCheck.entry(last, attempt.carry(last.by(), last.at())));
    carries.stream()
        .limit(carries.size() - 1L)
        .filter(link ->
            earlier().stream()
                .noneMatch(one -> one.carry(link.by(), link.at()).digest().equals(link.digest())))
        .forEach(link -> found.add(ChainCheck.unfounded(link)));
  }

  /** There has to be one link of the event for each of these, in this order, and no other. */
  private void inOrder(Event event, List<Entry> expected) {
    List<Link> all = of(event);
    for (int i = 0; i < expected.size(); i++) {
      found.addAll(
          i < all.size()
              ? ChainCheck.entry(all.get(i), expected.get(i))
              : List.of(ChainCheck.missing(expected.get(i))));
    }
    all.stream().skip(expected.size()).forEach(link -> found.add(ChainCheck.unfounded(link)));
  }

  /**
   * The attempt at the revision at which it was logged. Only the link knows it of one that was
   * carried: it is the earlier one with the link's digest.
   */
  private Attempt revisionLogged() {
    List<Link> logged = of(Event.ATTEMPT);
    if (!attempt.carried() || logged.isEmpty()) {
      return attempt;
    }
    String digest = logged.getFirst().digest();
    return earlier().stream()
        .filter(one -> one.logged().digest().equals(digest))
        .findFirst()
        .orElse(attempt);
  }

  /** The attempt at each revision before the one that it is at. */
  private List<Attempt> earlier() {
    Integer revision = attempt.revision();
    return IntStream.range(1, revision == null ? 1 : revision)
        .mapToObj(attempt::carriedTo)
        .toList();
  }

  private List<Link> of(Event event) {
    return links.stream().filter(link -> link.event() == event).toList();
  }
}
