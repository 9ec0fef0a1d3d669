/** The run file, which is the truth, and its way to the server. */
package dev.remeasure.harness.file;
