/** MixDQ (arXiv 2405.17873): a diffusion model's layers in two, four or eight bits each. */
package dev.remeasure.papers.mixdq;
