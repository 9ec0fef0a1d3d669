package dev.remeasure.ui.paper;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.row.ClaimRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper with its claims.
 *
 * @param component the page of its component, as HTML; null if there is none
 */
public record PaperView(
    Paper paper,
    Origin origin,
    StandingCounts counts,
    List<ClaimRow> rows,
    Scale scale,
    @Nullable String component) {}
