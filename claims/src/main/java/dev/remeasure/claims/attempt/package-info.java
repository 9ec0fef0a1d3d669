/** An attempt at a claim, the plan made before it, and the file it arrives in. */
package dev.remeasure.claims.attempt;
