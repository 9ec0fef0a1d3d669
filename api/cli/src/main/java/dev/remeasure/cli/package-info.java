/** The commands; they speak HTTP with a server. */
package dev.remeasure.cli;
