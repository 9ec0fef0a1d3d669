/** The page on which two attempts stand side by side. */
package dev.remeasure.ui.compare;
