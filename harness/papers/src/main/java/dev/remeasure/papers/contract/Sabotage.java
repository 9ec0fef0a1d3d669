package dev.remeasure.papers.contract;

import dev.remeasure.claims.Check;
import dev.remeasure.probe.SameJob;

/**
 * A subject that is wrong on purpose.
 *
 * @param name what is wrong with it
 * @param size by how much
 * @param check the component's check, as in {@link Tiny}, on this subject
 */
public record Sabotage(String name, Size size, SameJob check) {
  public Sabotage {
    Check.text("name", name);
  }

  /** By how much a subject is wrong. */
  public enum Size {
    A_LITTLE,
    A_LOT
  }
}
