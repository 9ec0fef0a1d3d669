package dev.remeasure.claims;

/** Why a request failed that was right. */
public enum Fault {
  /** A disk has no room left; nothing was stored. */
  FULL,
  /** The store does not answer; it may again in a moment. */
  UNAVAILABLE,
  /** Anything else, a bug first of all. */
  UNKNOWN
}
