package dev.remeasure.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {
  @Test
  void theEnvironmentNamesTheUserElseTheSystemDoes() {
    assertThat(UserName.of(Map.of("REMEASURE_USER", " Ada ")).value()).isEqualTo("Ada");
    assertThat(UserName.of(Map.of("REMEASURE_USER", " ")).value())
        .isEqualTo(System.getProperty("user.name"));
    assertThat(UserName.of(Map.of()).value()).isEqualTo(System.getProperty("user.name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "Jürgen Müller", "R+D & co. 100 %", "张伟", "a/b=c;d\"e\""})
  void aNameComesBackFromAHeaderAsItWas(String name) {
    String header = new UserName(name).header();
    assertThat(header).matches("[!-~]+");
    assertThat(UserName.ofHeader(header)).isEqualTo(name);
  }

  @Test
  void whatCannotBeANameIsRefusedWithThePlaceAndTheRule() {
    assertThatThrownBy(() -> UserName.of(Map.of("REMEASURE_USER", "A".repeat(201))))
        .hasMessageStartingWith("REMEASURE_USER must have at most 200 characters, but is AAA");
    assertThatThrownBy(() -> UserName.ofHeader("Ada%0ALovelace"))
        .hasMessage("Remeasure-User must not hold control characters, but is Ada?Lovelace");
    assertThatThrownBy(() -> UserName.ofHeader("100 %"))
        .hasMessage("Remeasure-User must be percent-encoded, but is 100 %");
    assertThatThrownBy(() -> UserName.ofHeader("Catalog"))
        .hasMessageContaining("must not be a name under which the program records what ships");
    assertThatThrownBy(() -> UserName.ofHeader("Remeasure%20project"))
        .hasMessageContaining("must not be a name under which the program records what ships");
    assertThatThrownBy(() -> UserName.ofHeader("%20"))
        .hasMessageStartingWith("Remeasure-User must not be blank");
  }
}
