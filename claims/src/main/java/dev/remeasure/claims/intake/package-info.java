/** Results that are brought in by hand, and looked at before they are logged. */
package dev.remeasure.claims.intake;
