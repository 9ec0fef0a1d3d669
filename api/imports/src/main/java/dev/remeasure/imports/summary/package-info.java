/** Reads tables of results measured elsewhere, of which only a summary is known. */
package dev.remeasure.imports.summary;
