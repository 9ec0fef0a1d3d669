package dev.remeasure.ui.site;

import dev.remeasure.claims.audit.Link;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page's content.
 *
 * @param head the newest link of the chain; null if there is none, or it is not known
 */
public record Frame(String title, Section here, @Nullable Link head) {
  private static final int TAB = 42;

  /** The title as it fits a browser's tab, cut between two words. */
  public String tab() {
    if (title.length() <= TAB) {
      return title;
    }
    int end = title.lastIndexOf(' ', TAB - 1);
    return title.substring(0, end > TAB / 2 ? end : TAB - 1) + "…";
  }
}
