package dev.remeasure.ui.site;

import dev.remeasure.claims.UserName;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.claim.Conflicts;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.intake.BroughtEdits;
import dev.remeasure.claims.intake.BroughtResults;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Tracker;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** The beans that the application gives the pages, here over the examples. */
@Factory
public final class ExampleBeans {
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
  UserName user() {
    return new UserName("Ada");
  }

  @Singleton
  Chain chain() {
    return ports.chain();
  }

  @Singleton
  Tracker tracker() {
    return tracker(ports);
  }

  @Singleton
  BroughtResults results() {
    return new ExampleResults(tracker(ports));
  }

  @Singleton
  BroughtEdits edits() {
    return new ExampleEdits();
  }

  public static Tracker tracker(InMemory ports) {
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
