/** The chain of what was logged. */
package dev.remeasure.db.audit;
