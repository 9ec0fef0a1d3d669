/** The start page: how the claims stand, what was measured, and what to do next. */
package dev.remeasure.ui.overview;
