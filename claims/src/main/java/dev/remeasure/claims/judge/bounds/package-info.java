/** The bounds that a claim's factor sets for a measured interval, and how ratios are compared. */
package dev.remeasure.claims.judge.bounds;
