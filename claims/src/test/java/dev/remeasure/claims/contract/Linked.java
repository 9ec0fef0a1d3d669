package dev.remeasure.claims.contract;

import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chain that entries make. */
public final class Linked {
  private Linked() {}

  public static List<Link> of(List<Entry> entries) {
    List<Link> links = new ArrayList<>();
    Map<String, String> newest = new HashMap<>();
    for (Entry entry : entries) {
      links.add(
          Link.after(
              links.isEmpty() ? null : links.getLast(),
              newest.put(entry.subject(), entry.digest()),
              entry));
    }
    return links;
  }
}
