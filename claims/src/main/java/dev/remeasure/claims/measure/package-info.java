/** From the raw data of a run to ratios with intervals. */
package dev.remeasure.claims.measure;
