/** The samples of a run, drawn: fork by fork, pair by pair, and along a sweep. */
package dev.remeasure.ui.samples;
