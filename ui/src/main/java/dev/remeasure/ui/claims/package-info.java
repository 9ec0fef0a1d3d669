/** The list of claims. */
package dev.remeasure.ui.claims;
