/** Runs with their raw data. */
package dev.remeasure.db.run;
