package dev.remeasure.server.attempt;

import dev.remeasure.claims.standing.Tracker;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Judges by today's rules, when the application starts, what an older version judged. */
@Singleton
final class RejudgeOutdated {
  private final Tracker tracker;

  RejudgeOutdated(Tracker tracker) {
    this.tracker = tracker;
  }

  @EventListener
  void onStartup(StartupEvent event) {
    tracker.rejudgeOutdated();
  }
}
