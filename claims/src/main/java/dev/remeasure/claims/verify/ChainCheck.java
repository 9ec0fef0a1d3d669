package dev.remeasure.claims.verify;

import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the chain holds by itself, and whether a link says what it should. */
final class ChainCheck {
  private ChainCheck() {}

  /**
   * Follows the chain: each link has to hold and to follow the one before it.
   *
   * @param printed hash of a link that is known from elsewhere; null if none is
   */
  static List<Mismatch> of(List<Link> links, @Nullable String printed) {
    List<Mismatch> found = new ArrayList<>();
    String previous = Link.START;
    Map<String, String> newest = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      String place = "link " + link.number();
      if (link.number() != i + 1L) {
        found.add(Mismatch.at(place + ", number", link.number(), i + 1L));
      }
      if (!link.previous().equals(previous)) {
        found.add(Mismatch.at(place + ", previous", link.previous(), previous));
      }
      if (!link.holds()) {
        found.add(Mismatch.at(place + ", hash", link.hash(), link.recomputed()));
      }
      String before = newest.put(link.subject(), link.digest());
      if (link.by() != null && !Objects.equals(link.before(), before)) {
        found.add(Mismatch.at(place + ", before", link.before(), before));
      }
      previous = link.hash();
    }
    if (printed != null && links.stream().noneMatch(link -> link.hash().equals(printed))) {
      found.add(
          Mismatch.at("history was rewritten", null, "the link with the printed hash " + printed));
    }
    return found;
  }

  /**
   * What the link says otherwise than it should. One without a name is of before names were kept.
   */
  static List<Mismatch> entry(Link link, Entry expected) {
    List<Mismatch> found = new ArrayList<>();
    String place = "link " + link.number() + " (" + link.entry().words() + ")";
    if (!link.digest().equals(expected.digest())) {
      found.add(Mismatch.at(place + ", digest", link.digest(), expected.digest()));
    }
    if (!link.at().equals(expected.at())) {
      found.add(Mismatch.at(place + ", time", link.at(), expected.at()));
    }
    if (link.by() != null && !link.by().equals(expected.by())) {
      found.add(Mismatch.at(place + ", by", link.by(), expected.by()));
    }
    if (link.by() != null && !Objects.equals(link.reason(), expected.reason())) {
      found.add(Mismatch.at(place + ", reason", link.reason(), expected.reason()));
    }
    return found;
  }

  /** A link that should not be there. */
  static Mismatch unfounded(Link link) {
    return Mismatch.at("link " + link.number(), link.entry().words(), null);
  }

  /** A link that should be there. */
  static Mismatch missing(Entry expected) {
    return Mismatch.at("chain", null, expected.words());
  }
}
