/** Papers and the claims they make, as recorded. */
package dev.remeasure.claims.claim;
