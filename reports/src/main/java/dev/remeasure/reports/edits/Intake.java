package dev.remeasure.reports.edits;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.reports.sheet.ClaimFields;
import dev.remeasure.reports.sheet.PaperFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

  /** How many rows come to this. */
  public long count(Change.Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** Holds what was read against what is recorded. Changes nothing. */
  public static Intake of(Collection<Paper> papers, Collection<Claim> claims, List<Grid> grids) {
    Merge<Paper> paperRows =
        new Merge<>(PaperFields.ALL, PaperFields.KEY, papers, Paper::key, Build::paper);
    List<Change> rows = new ArrayList<>(paperRows.merge(of(grids, Grid.Kind.PAPERS)));
    Merge<Claim> claimRows =
        new Merge<>(
            ClaimFields.ALL,
            ClaimFields.ID,
            claims,
            Claim::id,
            (values, recorded) -> Build.claim(values, paperRows::knows));
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

  private static List<Grid> of(List<Grid> grids, Grid.Kind kind) {
    return grids.stream().filter(grid -> grid.kind() == kind).toList();
  }
}
