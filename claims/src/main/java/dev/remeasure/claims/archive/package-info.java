/** The whole record as one file, to be kept and to be brought back. */
package dev.remeasure.claims.archive;
