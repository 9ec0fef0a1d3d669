package dev.remeasure.probe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what one of the class's JMH auxiliary counters measures. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Counter.All.class)
public @interface Counter {
  /** Name of the counter's field or method, which is JMH's label for it. */
  String field();

  /** Name of the metric, e.g. {@code network calls}. */
  String metric();

  /** What it measures, e.g. {@code model-calls}, {@code memory}, {@code quality}. */
  String resource();

  /** Which statistic of it, e.g. {@code maximum}; the total unless said. */
  String statistic() default "";

  /** Its unit, e.g. {@code calls/op}. */
  String unit();

  /** The resource of a claim that it answers, where that is not its own; needs a reason. */
  String answers() default "";

  /**
   * How near it is to what was claimed, where that is not the component's grade: a count at the
   * paper's own configuration is exact whatever the scale of the model.
   */
  Grade[] grade() default {};

  /** Why it has that grade or answers that resource, as a sentence. */
  String because() default "";

  /** Whether more is better; a cost, the usual case, is better when lower. */
  boolean higherIsBetter() default false;

  /** Several counters of one class. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    Counter[] value();
  }
}
