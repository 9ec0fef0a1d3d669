/** Checks that what is stored is what was logged, and that the rules make the same of it again. */
package dev.remeasure.claims.verify;
