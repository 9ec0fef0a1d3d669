package dev.remeasure.db.audit;

import static dev.remeasure.db.schema.Tables.CHAIN_WRITER;

import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.db.schema.tables.records.ChainRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Appends links to the chain, within the transaction that stores what they are about. Papers and
 * attempts have writers of their own, so the chain has one, too: it is taken last.
 */
public final class AppendLinks {
  private AppendLinks() {}

  public static void append(DSLContext within, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    within.selectFrom(CHAIN_WRITER).forUpdate().fetch();
    @Nullable Link last = SelectLinks.head(within).orElse(null);
    Map<String, String> newest =
        new HashMap<>(
            SelectLinks.newest(
                within, entries.stream().map(Entry::subject).collect(Collectors.toSet())));
    List<ChainRecord> rows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      last = Link.after(last, newest.put(entry.subject(), entry.digest()), entry);
      rows.add(row(last));
    }
    within.batchInsert(rows).execute();
  }

  private static ChainRecord row(Link link) {
    return new ChainRecord()
        .setNumber(link.number())
        .setEvent(link.event())
        .setSubject(link.subject())
        .setDigest(link.digest())
        .setAddedAt(link.at())
        .setAddedBy(link.by())
        .setReason(link.reason())
        .setDigestBefore(link.before())
        .setPrevious(link.previous())
        .setHash(link.hash());
  }
}
