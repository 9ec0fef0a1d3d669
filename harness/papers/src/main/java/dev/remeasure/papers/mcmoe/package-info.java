/**
 * MC-MoE (arXiv 2410.06270): the experts of a language model in one, two or three bits each, as
 * they matter.
 */
package dev.remeasure.papers.mcmoe;
