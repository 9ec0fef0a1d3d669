/**
 * One Timestep is All You Need (arXiv 2110.05929): a spiking network trained for fewer and fewer
 * steps in time until one is left, on a small network and made-up data.
 */
package dev.remeasure.papers.iirsnn;
