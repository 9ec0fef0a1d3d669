/** The forms by which results, claims and papers come in. */
package dev.remeasure.ui.enter;
