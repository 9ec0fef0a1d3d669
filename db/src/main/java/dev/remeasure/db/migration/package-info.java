/** Brings a database of an earlier version up to date where SQL cannot. */
package dev.remeasure.db.migration;
