package dev.remeasure.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
  @Test
  void theDefaultIsPort8080OfLoopback() {
    assertThat(ServerAddress.of(Map.of())).isEqualTo(new ServerAddress("127.0.0.1", 8080));
    assertThat(ServerAddress.of(Map.of("REMEASURE_HOST", "", "REMEASURE_PORT", " ")))
        .isEqualTo(ServerAddress.of(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "lab.example, http://lab.example:81",
    "0.0.0.0, http://127.0.0.1:81",
    "::, http://127.0.0.1:81",
    "::1, http://[::1]:81"
  })
  void aClientAsksWhereTheServerCanBeReached(String host, String address) {
    assertThat(new ServerAddress(host, 81).client()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "99999", "8080.5"})
  void aPortThatDoesNotExistIsNamed(String port) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ServerAddress.of(Map.of("REMEASURE_PORT", port)))
        .withMessage("REMEASURE_PORT must be a port from 0 to 65535, but is " + port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "me@lab", "lab/x"})
  void aHostThatCannotBeOneIsNamed(String host) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ServerAddress.of(Map.of("REMEASURE_HOST", host)))
        .withMessageContaining(
            "REMEASURE_HOST must be a host name or an IP address, but is " + host);
  }
}
