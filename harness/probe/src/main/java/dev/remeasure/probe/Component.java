package dev.remeasure.probe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the class that holds the two benchmarks of a claim. Without it the component has the
 * class's name, grade {@code CLOSE} and no check.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Component {
  /** Short unique name by which it is run, e.g. {@code pndm}. */
  String name();

  /** What it does and how it represents the claim. */
  String description();

  Grade grade();

  /** How baseline and subject are shown to do the same job, in words. */
  String check();

  /** What it cannot say about the claim. */
  String limits();

  /** The class that makes the check; it has a public constructor without parameters. */
  Class<? extends SameJob> shownBy();
}
