/** The page that a paper's component has in the harness. */
@NullMarked
package dev.remeasure.claims.component;

import org.jspecify.annotations.NullMarked;
