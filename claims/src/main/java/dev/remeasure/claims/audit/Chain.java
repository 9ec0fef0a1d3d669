package dev.remeasure.claims.audit;

import java.util.List;
import java.util.Optional;

/**
 * The chain of everything that was logged. The other ports append to it in the transaction that
 * stores what they log; here it is only read.
 */
public interface Chain {
  /** Every link, in order. */
  List<Link> all();

  /** The links of one subject, in order. */
  List<Link> of(String subject);

  /** The newest link; its hash is printed on what leaves the system. */
  Optional<Link> head();
}
