package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;

/**
 * A run without its raw data.
 *
 * @param environment fingerprint of the environment it ran in
 */
public record Outline(Run.State state, Component component, String environment) {
  public Outline {
    Check.present("outline.state", state);
    Check.present("outline.component", component);
    Check.text("outline.environment", environment);
  }

  public static Outline of(Run run) {
    return new Outline(run.state(), run.component(), run.environment().fingerprint());
  }
}
