/**
 * HiPA (arXiv 2311.18158): low-rank adaptors in place of a chain of distilled students, counted
 * over the published U-Net and trained on a small network.
 */
package dev.remeasure.papers.hipa;
