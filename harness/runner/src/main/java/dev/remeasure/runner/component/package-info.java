/** Finds components and what their annotations say. */
package dev.remeasure.runner.component;
