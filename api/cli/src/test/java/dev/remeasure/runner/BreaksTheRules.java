package dev.remeasure.runner;

import io.micronaut.http.HttpRequest;

/** A class of the harness that knows the framework and the tables. */
public record BreaksTheRules(HttpRequest<?> request, dev.remeasure.db.BreaksTheRules table) {}
