package dev.remeasure.db;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.db.connection.OpenDatabase;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Times are the same whatever the zone they were written or read in. */
class TimeZoneTest {
  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(before);
  }

  @Test
  void h2KeepsTimes() {
    keepsTimes("jdbc:h2:mem:" + UUID.randomUUID());
  }

  @Test
  @Tag("slow")
  void postgresKeepsTimes() {
    keepsTimes(Postgres.newDatabase());
  }

  private static void keepsTimes(String url) {
    List<Instant> times =
        List.of(
            Instant.EPOCH,
            Instant.parse("1999-12-31T23:59:59.999999Z"),
            Instant.parse("2026-03-29T01:30:00Z"), // the clocks jump in Berlin
            Instant.parse("2026-10-25T00:30:00Z"), // 02:30 comes twice there
            Instant.parse("2026-10-25T01:30:00.000001Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));
    for (String zone : List.of("Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns", "UTC")) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      try (OpenDatabase database = Databases.open(url)) {
        Databases.empty(database);
        for (Instant time : times) {
          Attempt attempt = bareAttempt(null, time.toString());
          Databases.ports(database.dsl())
              .attempts()
              .log(
                  new Attempt(
                      0,
                      null,
                      null,
                      attempt.run(),
                      attempt.answers(),
                      null,
                      null,
                      false,
                      List.of(),
                      time,
                      null,
                      null,
                      attempt.dataHash(),
                      attempt.contentHash()),
                  bareRun(time.toString()));
        }
      }
      for (String other : List.of("Asia/Kathmandu", "America/Los_Angeles", zone)) {
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        try (OpenDatabase database = Databases.open(url)) {
          assertThat(Databases.ports(database.dsl()).attempts().all())
              .as("written in %s, read in %s", zone, other)
              .extracting(Attempt::loggedAt)
              .isEqualTo(times);
        }
      }
    }
  }
}
