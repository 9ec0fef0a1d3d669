package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.FactKey;

/** What the user tells JMH in this JVM, read before the harness tells it anything itself. */
public final class JmhSettings {
  /** Whether JMH is to measure although another one holds the lock. */
  public static final boolean IGNORES_LOCK = Boolean.getBoolean(FactKey.JMH_IGNORE_LOCK.key());

  private JmhSettings() {}
}
