/** Reads the tracker's own run files, of every version there has been. */
package dev.remeasure.imports.runfile;
