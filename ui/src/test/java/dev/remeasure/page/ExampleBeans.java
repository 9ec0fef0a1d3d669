package dev.remeasure.page;

import dev.remeasure.attempt.Attempts;
import dev.remeasure.memory.InMemory;
import dev.remeasure.paper.Claims;
import dev.remeasure.paper.Conflict;
import dev.remeasure.paper.Conflicts;
import dev.remeasure.paper.Papers;
import dev.remeasure.run.Runs;
import dev.remeasure.tracker.Tracker;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** The beans that the application gives the pages, here over the examples. */
@Factory
final class ExampleBeans {
  private final InMemory ports = new InMemory();

  ExampleBeans() {
    Examples.fill(ports);
  }

  @Singleton
  Papers papers() {
    return ports.papers();
  }

  @Singleton
  Claims claims() {
    return ports.claims();
  }

  @Singleton
  Attempts attempts() {
    return ports.attempts();
  }

  @Singleton
  Runs runs() {
    return ports.runs();
  }

  @Singleton
  Tracker tracker() {
    return tracker(ports);
  }

  static Tracker tracker(InMemory ports) {
    return new Tracker(
        ports.papers(),
        ports.claims(),
        ports.attempts(),
        ports.runs(),
        ports.comparisons(),
        Clock.fixed(Examples.MORNING, ZoneOffset.UTC));
  }

  @Singleton
  Conflicts conflicts() {
    return () ->
        List.of(new Conflict("pndm.fid", List.of(new Conflict.Difference("value", "0.4", null))));
  }
}
