/**
 * Taming Throughput-Latency Tradeoff in LLM Inference with Sarathi-Serve (arXiv 2403.02310):
 * prompts in pieces beside running requests, on a simulated GPU.
 */
package dev.remeasure.papers.sarathiserve;
