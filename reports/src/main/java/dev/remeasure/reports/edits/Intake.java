package dev.remeasure.reports.edits;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.reports.recorded.ClaimFields;
import dev.remeasure.reports.recorded.PaperFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change, row by row. It is taken as a whole or not at all.
 *
 * @param papers new and changed ones, to be stored first; empty if a row is rejected
 * @param claims new and changed ones; empty if a row is rejected
 * @param notices what else there is to know, e.g. columns that were not read
 */
public record Intake(
    List<Change> rows, List<Paper> papers, List<Claim> claims, List<String> notices) {

  public Intake {
    rows = List.copyOf(rows);
    papers = List.copyOf(papers);
    claims = List.copyOf(claims);
    notices = List.copyOf(notices);
  }

  /** Whether no row is rejected. */
  public boolean accepted() {
    return count(Change.Outcome.REJECTED) == 0;
  }

  /** How many rows have this outcome. */
  public long count(Change.Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** Compares what was read with what is recorded. Changes nothing. */
  public static Intake of(Collection<Paper> papers, Collection<Claim> claims, List<Grid> grids) {
    Merge<Paper> paperRows = new Merge<>(PaperFields.ALL, papers, new PaperRows());
    List<Change> rows = new ArrayList<>(paperRows.merge(of(grids, Grid.Kind.PAPERS)));
    Merge<Claim> claimRows = new Merge<>(ClaimFields.ALL, claims, new ClaimRows(paperRows::knows));
    rows.addAll(claimRows.merge(of(grids, Grid.Kind.CLAIMS)));
    boolean accepted = rows.stream().noneMatch(r -> r.outcome() == Change.Outcome.REJECTED);
    return new Intake(
        rows,
        accepted ? paperRows.results() : List.of(),
        accepted ? claimRows.results() : List.of(),
        grids.stream()
            .filter(grid -> !grid.ignored().isEmpty())
            .map(g -> g.sheet() + ": not read: " + String.join(", ", g.ignored()) + ".")
            .toList());
  }

  /** Rows about papers. */
  private record PaperRows() implements Merge.Kind<Paper> {
    @Override
    public String key() {
      return PaperFields.KEY;
    }

    @Override
    public String id(Paper paper) {
      return paper.key();
    }

    @Override
    public Paper build(Map<String, @Nullable String> values, @Nullable Paper recorded) {
      return Build.paper(values, recorded);
    }

    @Override
    public @Nullable String readAs(Paper paper) {
      return null;
    }
  }

  /** Rows about claims. */
  private record ClaimRows(Predicate<String> paperIsKnown) implements Merge.Kind<Claim> {
    @Override
    public String key() {
      return ClaimFields.ID;
    }

    @Override
    public String id(Claim claim) {
      return claim.id();
    }

    @Override
    public Claim build(Map<String, @Nullable String> values, @Nullable Claim recorded) {
      return Build.claim(FromWords.fill(values, recorded), paperIsKnown);
    }

    @Override
    public @Nullable String readAs(Claim claim) {
      return ClaimFields.readAs(claim);
    }
  }

  private static List<Grid> of(List<Grid> grids, Grid.Kind kind) {
    return grids.stream().filter(grid -> grid.kind() == kind).toList();
  }
}
