package dev.remeasure.server.about;

import dev.remeasure.claims.Home;
import io.micronaut.core.annotation.Introspected;

/**
 * What answers at an address.
 *
 * @param home digest of the folder and database served, see {@link Home#digest}
 * @param maxUpload most bytes of an upload that are taken
 */
@Introspected
public record About(String name, String version, String home, long maxUpload) {}
