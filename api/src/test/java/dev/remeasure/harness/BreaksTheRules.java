package dev.remeasure.harness;

import io.micronaut.http.HttpRequest;

/** A class of the harness that knows the server. */
public record BreaksTheRules(HttpRequest<?> request) {}
