/** Lists in pages: which part is asked for, and how to go on. */
package dev.remeasure.claims.page;
