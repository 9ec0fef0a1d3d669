package dev.remeasure.probe;

/** How near a component is to what its claim was made about. */
public enum Grade {
  /** The same code, parameters, JDK feature release and hardware class. */
  EXACT,
  /** The same code and parameters, other hardware or JDK. */
  CLOSE,
  /** The same mechanism scaled down, or on other essential hardware. */
  MECHANISM,
  /** A model of the system, not the system. */
  SIMULATION
}
