/**
 * Challenging the Need for Packet Spraying in Large-Scale Distributed Training (arXiv 2407.00550):
 * its placement of flows on the paths of a leaf–spine network, in exact arithmetic.
 */
package dev.remeasure.papers.packetspraying;
