package dev.remeasure.claims.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.run.Environment.Fact;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  @Test
  void whatChangesByItselfIsNoPartOfTheFingerprint() {
    assertThat(environment(Map.of("cpu", Fact.of("a"), "load", Fact.fleeting("0.1"))).fingerprint())
        .isEqualTo(environment(Map.of("cpu", Fact.of("a"))).fingerprint());
  }

  @Test
  void whatMattersChangesTheFingerprint() {
    assertThat(
            Stream.of(
                    Map.of("cpu", Fact.of("a")),
                    Map.of("cpu", Fact.of("b")),
                    Map.of("gpu", Fact.of("a")),
                    Map.of("cpu", Fact.of("")),
                    Map.of("cpu", Fact.of("null")),
                    Map.of("cpu", Fact.notAvailable()),
                    Map.of("cpu", Fact.notPermitted()),
                    Map.of("cpu", Fact.of("a"), "gpu", Fact.of("a")),
                    Map.of("cpu", Fact.of("a\"\n\"gpu\"=VALUE:\"a")),
                    Map.of("cpu", Fact.of("a\ngpu=VALUE:a")))
                .map(facts -> environment(facts).fingerprint()))
        .doesNotHaveDuplicates();
  }

  private static Environment environment(Map<String, Fact> facts) {
    return new Environment(new TreeMap<>(facts));
  }
}
