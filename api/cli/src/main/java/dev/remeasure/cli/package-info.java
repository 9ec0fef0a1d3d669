/** The commands; they ask a server over HTTP. */
package dev.remeasure.cli;
