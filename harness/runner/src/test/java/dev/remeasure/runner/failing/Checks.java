package dev.remeasure.runner.failing;

import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Checks that pass, fail and end badly. */
public final class Checks {
  private Checks() {}

  /** Finds nothing wrong. */
  public static final class Passes implements SameJob {
    @Override
    public List<Shown> show(Map<String, String> params) {
      return List.of(new Shown("same", true, "both return 1"));
    }
  }

  /** Finds that the outputs differ. */
  public static final class OutputsDiffer implements SameJob {
    @Override
    public List<Shown> show(Map<String, String> params) {
      int baseline = new CheckFails().baseline();
      int subject = new CheckFails().subject();
      return List.of(
          new Shown(
              "equal outputs",
              baseline == subject,
              "the baseline returns " + baseline + ", the subject " + subject));
    }
  }

  /** Needs what the benchmarks' JVM is annotated to have. */
  public static final class NeedsArguments implements SameJob {
    @Override
    public List<Shown> show(Map<String, String> params) {
      return List.of(new Shown("arguments", System.getProperty("needed") != null, "looked"));
    }
  }

  /** Has not ended yet. */
  public static final class Endless implements SameJob {
    @Override
    public List<Shown> show(Map<String, String> params) throws Exception {
      new CountDownLatch(1).await();
      return List.of();
    }
  }

  /** Ends well, and says nothing. */
  public static final class Silent implements SameJob {
    @Override
    public List<Shown> show(Map<String, String> params) {
      return List.of();
    }
  }

  /** Never comes to a finding. */
  public static final class Throws implements SameJob {
    @Override
    public List<Shown> show(Map<String, String> params) {
      throw new UnsupportedOperationException("the reference is gone");
    }
  }
}
