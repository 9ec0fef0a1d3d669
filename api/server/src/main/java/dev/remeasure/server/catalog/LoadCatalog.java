package dev.remeasure.server.catalog;

import dev.remeasure.server.record.ShippedRecord;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Loads the catalog when the application starts, and then the record that answers its claims. */
@Singleton
final class LoadCatalog {
  private final CatalogSync catalog;
  private final ShippedRecord record;

  LoadCatalog(CatalogSync catalog, ShippedRecord record) {
    this.catalog = catalog;
    this.record = record;
  }

  @EventListener
  void onStartup(StartupEvent event) {
    catalog.load();
    record.load();
  }
}
