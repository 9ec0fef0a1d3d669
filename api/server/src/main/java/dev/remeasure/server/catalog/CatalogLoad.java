package dev.remeasure.server.catalog;

/** What loading the catalog did: how many papers and claims it added, updated and left alone. */
public record CatalogLoad(int added, int updated, int unchanged, int keptEdits) {}
