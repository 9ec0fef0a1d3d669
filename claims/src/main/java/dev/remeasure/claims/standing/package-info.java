/** Logs attempts and says where each claim stands. */
package dev.remeasure.claims.standing;
