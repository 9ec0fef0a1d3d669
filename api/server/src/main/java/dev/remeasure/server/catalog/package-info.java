/** Loads the catalog and keeps it in step with the record. */
package dev.remeasure.server.catalog;
