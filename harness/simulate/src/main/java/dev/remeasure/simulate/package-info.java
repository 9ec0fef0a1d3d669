/** Discrete-event simulation: an engine with virtual time, and the models on it. */
package dev.remeasure.simulate;
