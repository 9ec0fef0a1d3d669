package dev.remeasure.claims.component;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which papers have a component that can be run here, and its page. */
public final class Components {
  private static final Map<String, Optional<ComponentPage>> KNOWN = new ConcurrentHashMap<>();

  private Components() {}

  public static boolean has(String paper) {
    return page(paper).isPresent();
  }

  /** The page of the component of the paper with a key. */
  public static Optional<ComponentPage> page(String paper) {
    return KNOWN.computeIfAbsent(paper, Components::read);
  }

  private static Optional<ComponentPage> read(String paper) {
    String file = "/components/" + paper.replace("-", "") + "/README.md";
    // Keys that differ only in hyphens share a folder; the title says whose it is.
    return ComponentPage.read(Components.class, file)
        .filter(page -> page.text().startsWith("# " + paper + ":"));
  }
}
