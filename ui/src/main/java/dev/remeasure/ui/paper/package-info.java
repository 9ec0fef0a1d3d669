/** The page of a paper. */
package dev.remeasure.ui.paper;
