package dev.remeasure.claims.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.Digest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void canonicalTextHasALineForEveryFieldInTheOrderOfDeclaration() {
    assertThat(plan("20x", List.of("n=64", "n=128")).canonical())
        .isEqualTo(
            """
            claim=pndm.step-speedup
            reading=20x
            grade=MECHANISM
            baseline=a.Ddim.run
            subject=a.Pndm.run
            metric=network calls
            points.0=n=64
            points.1=n=128
            protocol.name=full
            protocol.pairs=10
            protocol.maxPairs=30
            protocol.warmups=10
            protocol.warmupTime=PT1S
            protocol.iterations=10
            protocol.iterationTime=PT1S
            protocol.pilot=true
            protocol.confirmatory=true
            options.0=-jvmArgs
            options.1=-Xmx2g
            seed=42
            margin=0.25
            madeAt=2026-01-01T00:00:00Z
            """);
  }

  @Test
  void hashIsThatOfTheCanonicalText() {
    Plan plan = plan("20x", List.of("n=64"));

    assertThat(plan.hash()).isEqualTo(Digest.sha256(plan.canonical()));
  }

  @Test
  void everyRecordComponentIsCovered() {
    int own = Plan.class.getRecordComponents().length;
    int protocol = Protocol.class.getRecordComponents().length;

    long lines = plan(null, List.of("n=64")).canonical().lines().count();

    // The protocol's fields stand for it, one point for the points, two options for the options.
    assertThat(lines).isEqualTo(own - 1 + protocol + 1);
  }

  @Test
  void valueCannotPassForAnotherLine() {
    assertThat(plan("20x\ngrade=EXACT", List.of("a")).canonical())
        .contains("reading=20x\\ngrade=EXACT\ngrade=MECHANISM\n");
    assertThat(plan("a\\nb", List.of("a")).hash()).isNotEqualTo(plan("a\nb", List.of("a")).hash());
  }

  private static Plan plan(@Nullable String reading, List<String> points) {
    return new Plan(
        "pndm.step-speedup",
        reading,
        Grade.MECHANISM,
        "a.Ddim.run",
        "a.Pndm.run",
        "network calls",
        points,
        Protocol.full(),
        List.of("-jvmArgs", "-Xmx2g"),
        42,
        0.25,
        Instant.parse("2026-01-01T00:00:00Z"));
  }
}
