package dev.remeasure.db.audit;

import static dev.remeasure.db.schema.Tables.CHAIN_WRITER;

import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.db.schema.tables.records.ChainRecord;
import java.util.ArrayList;
import java.util.List;
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
    List<ChainRecord> rows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      last = Link.after(last, entry);
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
        .setPrevious(link.previous())
        .setHash(link.hash());
  }
}
