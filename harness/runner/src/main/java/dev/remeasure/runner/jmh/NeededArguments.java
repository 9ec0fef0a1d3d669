package dev.remeasure.runner.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The JVM arguments without which libraries on a class path do not run. A library says so in a
 * resource {@value #RESOURCE}, one argument a line; a manifest can open packages, but cannot add a
 * module.
 */
final class NeededArguments {
  static final String RESOURCE = "META-INF/remeasure/jvm-arguments";

  private NeededArguments() {}

  /** What the libraries that a loader sees need, each argument once. */
  static List<String> of(ClassLoader loader) {
    Set<String> arguments = new LinkedHashSet<>();
    try {
      for (URL resource : Collections.list(loader.getResources(RESOURCE))) {
        try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8))) {
          lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(arguments::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return List.copyOf(arguments);
  }
}
