/** The log of attempts and the page of each. */
package dev.remeasure.ui.attempt;
