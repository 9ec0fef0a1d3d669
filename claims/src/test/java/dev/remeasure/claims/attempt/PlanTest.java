package dev.remeasure.claims.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.Digest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void canonicalTextHasALineForEveryFieldInTheOrderOfDeclaration() {
    assertThat(plan("20x", List.of("n=64", "n=128")).canonical())
        .isEqualTo(
            """
            claim=pndm.step-speedup
            revision=1
            reading.words=20x
            reading.a=20.0
            reading.b=20.0
            reading.intent=gain
            answers.0.metric=network calls
            answers.0.resource=steps
            answers.0.statistic=total
            answers.0.grade=EXACT
            answers.0.reason
            baseline=a.Ddim.run
            subject=a.Pndm.run
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
            precision=0.0477
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
    int reading = PlannedReading.class.getRecordComponents().length;
    int answer = Answer.class.getRecordComponents().length;

    long lines = plan("20x", List.of("n=64")).canonical().lines().count();

    // Protocol, reading and answer stand for themselves, and there are two options.
    assertThat(lines).isEqualTo(own - 3 + protocol + reading + answer + 1);
  }

  @Test
  void valueCannotPassForAnotherLine() {
    assertThat(plan("20x\nreading.a=1", List.of("a")).canonical())
        .contains("reading.words=20x\\nreading.a=1\nreading.a=20.0\n");
    assertThat(plan("a\\nb", List.of("a")).hash()).isNotEqualTo(plan("a\nb", List.of("a")).hash());
  }

  private static Plan plan(String reading, List<String> points) {
    return new Plan(
        "pndm.step-speedup",
        1,
        new PlannedReading(reading, 20.0, 20.0, "gain"),
        List.of(new Answer("network calls", "steps", "total", Grade.EXACT, null)),
        "a.Ddim.run",
        "a.Pndm.run",
        points,
        Protocol.full(),
        List.of("-jvmArgs", "-Xmx2g"),
        42,
        0.25,
        0.0477,
        Instant.parse("2026-01-01T00:00:00Z"));
  }
}
