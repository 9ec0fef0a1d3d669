package dev.remeasure.claims;

/** Tells a store's faults apart, whatever the store is. */
@FunctionalInterface
public interface Faults {
  /** The fault that this failure, or one of its causes, comes from. */
  Fault of(Throwable failure);
}
