/** How figures and sentences are written, and which name a misspelt one was meant to be. */
package dev.remeasure.claims.text;
