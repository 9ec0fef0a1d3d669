/** DistServe (arXiv 2401.09670): prompts and tokens on separate GPUs, simulated. */
package dev.remeasure.papers.distserve;
