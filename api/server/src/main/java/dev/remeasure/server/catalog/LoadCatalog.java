package dev.remeasure.server.catalog;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Loads the catalog when the application starts. */
@Singleton
final class LoadCatalog {
  private final CatalogSync catalog;

  LoadCatalog(CatalogSync catalog) {
    this.catalog = catalog;
  }

  @EventListener
  void onStartup(StartupEvent event) {
    catalog.load();
  }
}
