/** The page that explains the method. */
package dev.remeasure.ui.method;
