/** Column types of the domain's values. */
package dev.remeasure.db.type;
