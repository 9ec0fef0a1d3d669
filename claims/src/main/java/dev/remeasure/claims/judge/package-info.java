/** From a claim's bounds and a measured interval to a verdict, with its explanation. */
package dev.remeasure.claims.judge;
