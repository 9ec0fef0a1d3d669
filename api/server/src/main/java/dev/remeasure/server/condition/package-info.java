/** Writes that are made only on the state that the client has seen. */
package dev.remeasure.server.condition;
