package dev.remeasure.claims.verify;

import dev.remeasure.claims.audit.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain that left the system, checked by itself. */
public final class ExportedChain {
  private ExportedChain() {}

  /**
   * Follows it: each link has to hold and to follow the one before it.
   *
   * @param printed hash of a link that is known from elsewhere; null if none is
   * @return empty if it holds
   */
  public static List<Mismatch> verify(List<Link> links, @Nullable String printed) {
    return ChainCheck.of(links, printed);
  }
}
