package dev.remeasure.imports;

import io.micronaut.http.HttpRequest;

/** A class of the imports that knows the framework. */
public record BreaksTheRules(HttpRequest<?> request) {}
