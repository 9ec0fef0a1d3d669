/**
 * Pseudo Numerical Methods for Diffusion Models on Manifolds (arXiv 2202.09778): its solvers, run
 * on data whose noise prediction is known in closed form.
 */
package dev.remeasure.papers.pndm;
