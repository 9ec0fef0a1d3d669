package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import org.jspecify.annotations.Nullable;

/**
 * What was measured: a pair of benchmarks and what is to be known about them.
 *
 * @param name short name, e.g. {@code pndm}
 * @param description what it does and how it stands for the claim
 * @param baseline fully qualified benchmark method of the baseline
 * @param subject fully qualified benchmark method of the subject
 * @param check how the two are shown to do the same job
 * @param limits what it cannot say about the claim
 */
public record Component(
    String name,
    @Nullable String description,
    String baseline,
    String subject,
    @Nullable String check,
    @Nullable String limits) {
  public Component {
    Check.text("component.name", name);
    Check.text("component.baseline", baseline);
    Check.text("component.subject", subject);
  }
}
