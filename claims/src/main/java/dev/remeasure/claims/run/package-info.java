/** A run: every iteration of every fork, and the environment it ran in. */
package dev.remeasure.claims.run;
