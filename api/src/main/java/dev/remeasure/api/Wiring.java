package dev.remeasure.api;

import dev.remeasure.attempt.Attempts;
import dev.remeasure.catalog.Catalog;
import dev.remeasure.paper.Claims;
import dev.remeasure.paper.Papers;
import dev.remeasure.run.Runs;
import dev.remeasure.tracker.Tracker;
import dev.remeasure.verdict.Comparisons;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes beans of what knows no framework. */
@Factory
final class Wiring {
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  Home home() {
    return Home.of(System.getenv());
  }

  @Singleton
  Catalog catalog() {
    return Catalog.shipped();
  }

  @Singleton
  Tracker tracker(
      Papers papers,
      Claims claims,
      Attempts attempts,
      Runs runs,
      Comparisons comparisons,
      Clock clock) {
    return new Tracker(papers, claims, attempts, runs, comparisons, clock);
  }
}
