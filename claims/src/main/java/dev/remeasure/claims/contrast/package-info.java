/** Two attempts side by side: the ratio of their ratios, and what differs between them. */
package dev.remeasure.claims.contrast;
