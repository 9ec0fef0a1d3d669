/** Reads the JSON and CSV of JMH. */
package dev.remeasure.imports.jmh;
