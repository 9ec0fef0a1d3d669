package dev.remeasure.ui.paper;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which papers have a component that can be run here. */
public final class Components {
  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  private Components() {}

  public static boolean has(String paper) {
    return KNOWN.computeIfAbsent(paper, key -> ComponentPage.of(key).isPresent());
  }
}
