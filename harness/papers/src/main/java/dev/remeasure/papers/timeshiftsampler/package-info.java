/**
 * Alleviating Exposure Bias in Diffusion Models through Sampling with Shifted Time Steps (arXiv
 * 2305.15583): its sampler, on data whose noise prediction is known in closed form.
 */
package dev.remeasure.papers.timeshiftsampler;
