/**
 * Unleashing the Potential of Spiking Neural Networks by Dynamic Confidence (arXiv 2303.10276): a
 * spiking network that stops as soon as it is confident, on a small network and made-up data.
 */
package dev.remeasure.papers.dynamicconfidence;
