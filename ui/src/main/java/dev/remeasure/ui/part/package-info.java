/** What several pages show: rows, marks, figures in words. */
package dev.remeasure.ui.part;
