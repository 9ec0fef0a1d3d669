/**
 * SpeedUpNet (arXiv 2312.08887): four unguided steps with an adapter on the negative prompt,
 * against guided sampling, on a small network with cross-attention.
 */
package dev.remeasure.papers.speedupnet;
