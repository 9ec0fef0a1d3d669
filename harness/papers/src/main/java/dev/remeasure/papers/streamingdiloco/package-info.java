/**
 * Streaming DiLoCo with overlapping communication (arXiv 2501.18512): workers that exchange
 * fragments of their parameters in four bits now and then, on a small network.
 */
package dev.remeasure.papers.streamingdiloco;
