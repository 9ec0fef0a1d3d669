/** Reading and writing many rows at a time. */
package dev.remeasure.db.batch;
