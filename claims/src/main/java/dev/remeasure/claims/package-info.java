/** What every room of the domain uses: rejecting values, digests, the tracker's home. */
package dev.remeasure.claims;
