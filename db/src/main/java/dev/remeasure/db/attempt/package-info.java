/** The log of attempts. */
package dev.remeasure.db.attempt;
