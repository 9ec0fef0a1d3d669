package dev.remeasure.db.claim;

import static dev.remeasure.db.schema.Tables.CLAIM;
import static dev.remeasure.db.schema.Tables.PAPER;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.PaperEntries;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.db.audit.AppendLinks;
import dev.remeasure.db.schema.tables.records.PaperRecord;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Papers in a table. */
@Singleton
public final class JooqPapers implements Papers {
  private final DSLContext dsl;

  public JooqPapers(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Recorded<Paper>> all() {
    return dsl.selectFrom(PAPER).fetch(JooqPapers::paper).stream()
        .sorted(Comparator.comparing(Recorded::value, Paper.ORDER))
        .toList();
  }

  @Override
  public Optional<Recorded<Paper>> find(String key) {
    return find(dsl, key);
  }

  private static Optional<Recorded<Paper>> find(DSLContext dsl, String key) {
    return dsl.selectFrom(PAPER).where(PAPER.KEY.eq(key)).fetchOptional(JooqPapers::paper);
  }

  @Override
  public void put(Recorded<Paper> paper, Change change) {
    PaperWriter.write(dsl, within -> put(within, List.of(paper), change));
  }

  @Override
  public boolean remove(String key, Change change) {
    return PaperWriter.write(
        dsl,
        within -> {
          find(within, key)
              .ifPresent(paper ->
                  Check.that(
                      paper.catalogHash() == null,
                      "key",
                      key,
                      "must be that of a user's own paper"));
          RemoveClaims.where(within, CLAIM.PAPER.eq(key), change);
          Optional<Recorded<Paper>> removed = find(within, key);
          within.deleteFrom(PAPER).where(PAPER.KEY.eq(key)).execute();
          AppendLinks.append(
              within,
              removed.stream().map(paper -> PaperEntries.removed(paper.value(), change)).toList());
          return removed.isPresent();
        });
  }

  /** Puts them one after the other; those that differ from before get a link. Returns how many. */
  static int put(DSLContext within, List<Recorded<Paper>> papers, Change change) {
    List<Entry> changed = new ArrayList<>();
    for (Recorded<Paper> paper : papers) {
      Paper before = find(within, paper.value().key()).map(Recorded::value).orElse(null);
      if (!paper.value().equals(before)) {
        changed.add(PaperEntries.recorded(paper.value(), change));
      }
      PaperRecord row = row(paper);
      within.insertInto(PAPER).set(row).onDuplicateKeyUpdate().set(row).execute();
    }
    AppendLinks.append(within, changed);
    return papers.size();
  }

  private static PaperRecord row(Recorded<Paper> recorded) {
    Paper paper = recorded.value();
    return new PaperRecord()
        .setKey(paper.key())
        .setNumber(paper.number())
        .setTitle(paper.title())
        .setYear(paper.year())
        .setArxiv(paper.arxiv())
        .setArxivVerified(paper.arxivVerified())
        .setCode(text(paper.code()))
        .setProject(text(paper.project()))
        .setQualitative(paper.qualitative())
        .setCatalogHash(recorded.catalogHash())
        .setEdited(recorded.edited());
  }

  private static Recorded<Paper> paper(PaperRecord row) {
    return new Recorded<>(
        new Paper(
            row.getKey(),
            row.getNumber(),
            row.getTitle(),
            row.getYear(),
            row.getArxiv(),
            row.getArxivVerified(),
            uri(row.getCode()),
            uri(row.getProject()),
            row.getQualitative()),
        row.getCatalogHash(),
        row.getEdited());
  }

  private static @Nullable String text(@Nullable URI uri) {
    return uri == null ? null : uri.toString();
  }

  private static @Nullable URI uri(@Nullable String text) {
    return text == null ? null : URI.create(text);
  }
}
