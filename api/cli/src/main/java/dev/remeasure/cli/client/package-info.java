/** Finds or starts the tracker's server, and speaks HTTP with it. */
package dev.remeasure.cli.client;
