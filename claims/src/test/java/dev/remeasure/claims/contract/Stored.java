package dev.remeasure.claims.contract;

/** Set-up that a test of an adapter supplies. */
public interface Stored {
  /** The ports under test, empty at the start of each test and the same throughout it. */
  Ports ports();
}
