/** Where ratios lie on a plot, the same on pages and in reports. */
package dev.remeasure.claims.plot;
