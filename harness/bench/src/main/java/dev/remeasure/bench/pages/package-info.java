/** Measures what pages cost as the log of attempts grows. */
package dev.remeasure.bench.pages;
