package dev.remeasure.page;

import dev.remeasure.paper.Paper;
import java.util.List;

/** A paper with its claims. */
record PaperView(Paper paper, Origin origin, List<ClaimRow> rows, Scale scale) {}
