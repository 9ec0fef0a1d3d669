/** Reads the results of Criterion.rs. */
package dev.remeasure.imports.criterion;
