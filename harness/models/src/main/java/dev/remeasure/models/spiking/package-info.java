/** Spiking networks, converted from trained networks with clipped activations. */
package dev.remeasure.models.spiking;
