package dev.remeasure.papers.deepspeedfastgen;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the paper's three experiments have in common. */
@State(Scope.Benchmark)
public abstract class Experiment {
  /** Tokens of a prompt, in the mean. */
  @Param({"2600"})
  public int prompt;

  /** Tokens of an iteration of the subject. */
  @Param({"768"})
  public int budget;

  @Param({"512"})
  public int requests;

  /** Floating-point, of one GPU, per second. */
  @Param({"1.9e14"})
  public double operations;

  /** Bytes per second of one GPU. */
  @Param({"1.6e12"})
  public double bandwidth;

  /** Seconds of an iteration beside reading and computing. */
  @Param({"0.005"})
  public double overhead;

  /** Of lengths. */
  @Param({"1"})
  public long seed;

  /**
   * The setting.
   *
   * @param output tokens of an answer, in the mean
   */
  final Setting setting(int output) {
    Map<String, String> params = new HashMap<>();
    params.put("prompt", "" + prompt);
    params.put("output", "" + output);
    params.put("budget", "" + budget);
    params.put("requests", "" + requests);
    params.put("operations", "" + operations);
    params.put("bandwidth", "" + bandwidth);
    params.put("overhead", "" + overhead);
    params.put("seed", "" + seed);
    return Setting.of(params);
  }
}
