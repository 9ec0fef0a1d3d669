/** The stored comparisons. */
package dev.remeasure.db.comparison;
