package dev.remeasure.server;

import dev.remeasure.claims.Home;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.claims.verify.Verifier;
import dev.remeasure.imports.Intake;
import dev.remeasure.imports.upload.Spreadsheets;
import dev.remeasure.reports.excel.ResultSheets;
import dev.remeasure.server.author.Author;
import dev.remeasure.server.catalog.Catalog;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes beans of what knows no framework. */
@Factory
final class Wiring {
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  Home home(Environment properties) {
    Map<String, String> settings = new HashMap<>();
    for (String name : List.of("REMEASURE_HOME", "REMEASURE_DATABASE_URL")) {
      properties
          .getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class)
          .ifPresent(value -> settings.put(name, value));
    }
    return Home.of(settings);
  }

  @Singleton
  Catalog catalog() {
    return Catalog.shipped();
  }

  @Singleton
  Intake intake(Clock clock) {
    return new Intake(clock);
  }

  @Singleton
  Spreadsheets spreadsheets() {
    return workbook ->
        ResultSheets.read(workbook).entrySet().stream()
            .map(sheet -> new Spreadsheets.Table(sheet.getKey(), sheet.getValue()))
            .toList();
  }

  @Singleton
  Author author(Environment properties, Clock clock) {
    String user =
        properties
            .getProperty("remeasure.user", String.class)
            .filter(name -> !name.isBlank())
            .orElseGet(() -> System.getProperty("user.name"));
    return new Author(user, clock);
  }

  @Singleton
  Verifier verifier(
      Claims claims, Attempts attempts, Runs runs, Comparisons comparisons, Chain chain) {
    return new Verifier(claims, attempts, runs, comparisons, chain);
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
