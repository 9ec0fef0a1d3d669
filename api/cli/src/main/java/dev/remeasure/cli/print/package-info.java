/** The server's answers as tables and sentences. */
package dev.remeasure.cli.print;
