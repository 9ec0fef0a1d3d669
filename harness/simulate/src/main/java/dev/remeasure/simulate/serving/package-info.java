/** Serving of language models: requests, iterations of prompts and tokens, and what they cost. */
package dev.remeasure.simulate.serving;
