package dev.remeasure.probe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a JMH benchmark method as one side of a claim's reproduction. The other side is the method
 * of the same class with the same claim and the other role. A third method may be the empty one
 * that {@code --control empty} runs beside them.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reproduces {
  /** Claim id, e.g. {@code pndm.step-speedup}. */
  String claim();

  Role role();

  /**
   * Name of the metric that answers the claim, e.g. {@code allocation}; given at either side.
   * Empty: the first that measures what the claim is about.
   */
  String metric() default "";
}
