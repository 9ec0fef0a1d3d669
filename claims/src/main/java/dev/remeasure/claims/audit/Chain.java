package dev.remeasure.claims.audit;

import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The chain of everything that was logged. The other ports append to it in the transaction that
 * stores what they log; here it is only read.
 */
public interface Chain {
  /** Every link, in order. */
  List<Link> all();

  /** The links of one subject, in order. */
  List<Link> of(String subject);

  /**
   * A page of links, newest first, by number.
   *
   * @param subject what they are about, e.g. {@code attempt 12}; null for all
   * @param by who did it; null for anyone
   */
  Page<Link, Long> newest(@Nullable String subject, @Nullable String by, PageRequest<Long> request);

  /** The newest link; its hash is printed on what leaves the system. */
  Optional<Link> head();
}
