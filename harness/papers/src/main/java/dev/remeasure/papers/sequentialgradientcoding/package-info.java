/**
 * Sequential Gradient Coding For Straggler Mitigation (arXiv 2211.13802): gradient coding, and its
 * multiplexing with repetition across rounds, on simulated workers of which some are slow.
 */
package dev.remeasure.papers.sequentialgradientcoding;
