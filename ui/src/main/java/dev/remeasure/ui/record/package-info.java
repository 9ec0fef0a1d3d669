/** The page of every change: who did what, when and why, and the head of the chain. */
package dev.remeasure.ui.record;
