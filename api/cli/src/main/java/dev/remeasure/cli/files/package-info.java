/** The files that commands read, send and write. */
package dev.remeasure.cli.files;
