package dev.remeasure.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GreetingTest {
  private static final URI ADDRESS = URI.create("http://[::1]:8080");

  @Test
  void theAddressIsReadBack() {
    assertThat(Greeting.address(Greeting.of(ADDRESS, Path.of("my data, all")))).hasValue(ADDRESS);
  }

  @Test
  void anotherLineHasNone() {
    assertThat(Greeting.address("Pages at " + ADDRESS + "/")).isEmpty();
    assertThat(Greeting.address("")).isEmpty();
  }
}
