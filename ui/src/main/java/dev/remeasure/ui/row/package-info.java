/** A claim in a list: what is claimed, what was measured, and both on one axis. */
package dev.remeasure.ui.row;
