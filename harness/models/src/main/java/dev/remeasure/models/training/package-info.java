/** Small networks that are trained: their gradients, their optimisers and made-up examples. */
package dev.remeasure.models.training;
