package dev.remeasure.api;

import io.micronaut.core.annotation.Introspected;

/**
 * What answers at an address.
 *
 * @param home digest of the folder and database served, see {@link Home#digest}
 */
@Introspected
public record About(String name, String version, String home) {}
