/** The statistics: intervals of ratios, pooling, trends. */
package dev.remeasure.claims.stats;
