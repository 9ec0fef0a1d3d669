/** Units of measure and their conversion. */
package dev.remeasure.claims.unit;
