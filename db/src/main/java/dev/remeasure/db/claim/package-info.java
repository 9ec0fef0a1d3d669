/** Papers and claims. */
package dev.remeasure.db.claim;
