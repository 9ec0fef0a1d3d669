package dev.remeasure.claims.memory;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chain as a list. */
final class MemoryChain implements Chain {
  final List<Link> links = new ArrayList<>();

  @Override
  public synchronized List<Link> all() {
    return List.copyOf(links);
  }

  @Override
  public List<Link> of(String subject) {
    return all().stream().filter(link -> link.subject().equals(subject)).toList();
  }

  @Override
  public Page<Link, Long> newest(
      @Nullable String subject, @Nullable String by, PageRequest<Long> request) {
    Long after = request.after();
    return Page.of(
        all().reversed().stream()
            .filter(link -> subject == null || link.subject().equals(subject))
            .filter(link -> by == null || by.equals(link.by()))
            .filter(link -> after == null || link.number() < after)
            .toList(),
        request,
        Link::number);
  }

  @Override
  public synchronized Optional<Link> head() {
    return links.isEmpty() ? Optional.empty() : Optional.of(links.getLast());
  }

  synchronized void append(Entry entry) {
    String before =
        of(entry.subject()).reversed().stream().findFirst().map(Link::digest).orElse(null);
    links.add(Link.after(head().orElse(null), before, entry));
  }
}
