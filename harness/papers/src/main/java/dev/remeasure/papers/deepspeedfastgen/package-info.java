/**
 * DeepSpeed-FastGen (arXiv 2401.08671): prompts split and fused into iterations of one size, on
 * simulated GPUs.
 */
package dev.remeasure.papers.deepspeedfastgen;
