/** Spiking networks, converted from networks with clipped activations or trained themselves. */
package dev.remeasure.models.spiking;
