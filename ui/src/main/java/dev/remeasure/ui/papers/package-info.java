/** The list of papers. */
package dev.remeasure.ui.papers;
