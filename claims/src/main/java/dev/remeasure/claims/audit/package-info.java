/** The chain of hashes over everything that was logged, so that a change is seen. */
package dev.remeasure.claims.audit;
