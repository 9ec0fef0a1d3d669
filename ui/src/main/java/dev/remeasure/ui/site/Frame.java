package dev.remeasure.ui.site;

import dev.remeasure.claims.audit.Link;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page's content.
 *
 * @param head the newest link of the chain; null if there is none, or it is not known
 */
public record Frame(String title, Section here, @Nullable Link head) {}
