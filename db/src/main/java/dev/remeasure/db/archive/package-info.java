/** Dumping all tables into one archive, and restoring them from it. */
package dev.remeasure.db.archive;
