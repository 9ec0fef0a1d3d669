package dev.remeasure.server.fault;

import dev.remeasure.claims.Fault;
import dev.remeasure.claims.Faults;
import dev.remeasure.claims.Home;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether the home can be written to: a megabyte is, and taken away again. */
@Singleton
final class RoomHealth extends AbstractHealthIndicator<Map<String, String>> {
  private static final int TRIED = 1 << 20;

  private final Home home;
  private final Faults faults;

  RoomHealth(Home home, Faults faults) {
    this.home = home;
    this.faults = faults;
  }

  @Override
  protected Map<String, String> getHealthInformation() {
    try {
      Path trial = Files.createTempFile(home.made(), "health", ".part");
      try {
        Files.write(trial, new byte[TRIED]);
      } finally {
        Files.delete(trial);
      }
      healthStatus = HealthStatus.UP;
      return Map.of();
    } catch (IOException | RuntimeException e) {
      healthStatus = HealthStatus.DOWN;
      return Map.of(
          "error", faults.of(e) == Fault.FULL ? "no room on the disk" : "cannot be written to");
    }
  }

  @Override
  protected String getName() {
    return "home";
  }
}
