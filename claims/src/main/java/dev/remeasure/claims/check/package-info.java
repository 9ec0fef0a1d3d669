/** Quality checks of a run's data. */
package dev.remeasure.claims.check;
