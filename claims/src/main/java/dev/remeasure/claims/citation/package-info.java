/** Papers from what people cite them by: an arXiv identifier, a DOI, BibTeX. */
@NullMarked
package dev.remeasure.claims.citation;

import org.jspecify.annotations.NullMarked;
