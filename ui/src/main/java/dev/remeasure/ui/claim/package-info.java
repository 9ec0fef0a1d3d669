/** The page of a claim. */
package dev.remeasure.ui.claim;
