/** Scales and shapes of the plots. */
package dev.remeasure.ui.plot;
