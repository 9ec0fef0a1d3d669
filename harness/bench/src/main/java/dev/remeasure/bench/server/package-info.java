/** A server of its own, for what asks it. */
package dev.remeasure.bench.server;
