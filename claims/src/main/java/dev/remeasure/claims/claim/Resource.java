package dev.remeasure.claims.claim;

import java.util.List;

/**
 * The resources that claims and metrics name. A team may use names of its own; these are what the
 * program itself speaks of.
 */
public final class Resource {
  public static final String TIME = "time";
  public static final String THROUGHPUT = "throughput";
  public static final String TRAINING_TIME = "training-time";
  public static final String TRAINING_COST = "training-cost";
  public static final String MEMORY = "memory";
  public static final String ALLOCATION = "allocation";
  public static final String SIZE = "size";
  public static final String PARAMETERS = "parameters";
  public static final String COMPUTE = "compute";
  public static final String BANDWIDTH = "bandwidth";
  public static final String ENERGY = "energy";
  public static final String EMISSION = "emission";
  public static final String STEPS = "steps";
  public static final String MODEL_CALLS = "model-calls";
  public static final String TOKENS = "tokens";
  public static final String CAPACITY = "capacity";
  public static final String SCALE = "scale";
  public static final String QUALITY = "quality";

  /** Those above, in the order of this list. */
  public static final List<String> ALL =
      List.of(
          TIME,
          THROUGHPUT,
          TRAINING_TIME,
          TRAINING_COST,
          MEMORY,
          ALLOCATION,
          SIZE,
          PARAMETERS,
          COMPUTE,
          BANDWIDTH,
          ENERGY,
          EMISSION,
          STEPS,
          MODEL_CALLS,
          TOKENS,
          CAPACITY,
          SCALE,
          QUALITY);

  /** Where an answer says so, one of these answers for another. */
  private static final List<String> OF_TIME = List.of(TIME, THROUGHPUT, TRAINING_TIME);

  private Resource() {}

  /** Whether both are figures of how fast something is. */
  public static boolean bothOfTime(String one, String other) {
    return OF_TIME.contains(one) && OF_TIME.contains(other);
  }
}
