package dev.remeasure.papers.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the contract of a component; every component of this module has one. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsContract {
  /** The contract's class; it has a public constructor without parameters. */
  Class<? extends Contract> value();
}
