/** Diffusion on data whose noise prediction is known in closed form: schedule, solvers, quality. */
package dev.remeasure.models.diffusion;
