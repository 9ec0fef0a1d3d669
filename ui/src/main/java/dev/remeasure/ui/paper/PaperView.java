package dev.remeasure.ui.paper;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.plot.Scale;
import dev.remeasure.ui.row.ClaimRow;
import java.util.List;

/** A paper with its claims. */
public record PaperView(Paper paper, Origin origin, List<ClaimRow> rows, Scale scale) {}
