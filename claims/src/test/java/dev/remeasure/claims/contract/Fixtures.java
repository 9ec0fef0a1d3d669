package dev.remeasure.claims.contract;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers, claims and attempts to store: bare ones, and full ones that leave no field out. */
public final class Fixtures {
  static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");

  private Fixtures() {}

  public static Recorded<Paper> ownPaper(String key) {
    return Recorded.own(new Paper(key, 0, "On " + key, 2026, null, false, null, null, null));
  }

  public static Recorded<Paper> catalogPaper(int number, String key) {
    return new Recorded<>(
        new Paper(
            key,
            number,
            Hostile.TEXT,
            2024,
            "2401.10774",
            true,
            URI.create("https://example.org/a%20b?q=%C3%A9&r=x;y#f"),
            URI.create("https://example.org/日本/"),
            Hostile.TEXT),
        Digest.sha256(key),
        false);
  }

  public static Recorded<Claim> bareClaim(String id) {
    return Recorded.own(
        new Claim(
            id,
            "speedup",
            "time",
            Claim.Kind.RATIO,
            null,
            null,
            null,
            null,
            Claim.Qualifier.EXACT,
            "x",
            null,
            Claim.Role.RESULT,
            "the new one",
            null,
            null,
            "It is faster.",
            null,
            null,
            null,
            null));
  }

  public static Recorded<Claim> fullClaim(String id) {
    return new Recorded<>(
        new Claim(
            id,
            Hostile.TEXT,
            Hostile.TEXT,
            Claim.Kind.PERCENT_CHANGE,
            new BigDecimal("3.0"),
            new BigDecimal("-1E+3"),
            new BigDecimal("3.00"),
            new BigDecimal("0.000000000000000000000000000012300"),
            Claim.Qualifier.UP_TO,
            Hostile.TEXT,
            Claim.Direction.LOWER,
            Claim.Role.BACKGROUND,
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT,
            new Factor(new BigDecimal("1.50"), new BigDecimal("2")),
            new Factor(new BigDecimal("1E-7"), null),
            Hostile.TEXT),
        Digest.sha256(id),
        true);
  }

  /** An attempt at a claim or at none, logged from a file of its own. */
  public static Attempt bareAttempt(@Nullable String claim, String run) {
    return new Attempt(
        0, claim, id(run), Grade.EXACT, null, null, null, NOON, Digest.sha256("file of " + run));
  }

  public static Attempt fullAttempt(String claim, String run) {
    return new Attempt(
        0,
        claim,
        id(run),
        Grade.MECHANISM,
        new Plan(
            claim,
            Hostile.TEXT,
            Grade.SIMULATION,
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT,
            List.of("b", Hostile.TEXT, "", "a"),
            new Protocol(
                Hostile.TEXT,
                3,
                30,
                7,
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                11,
                Duration.ofNanos(1),
                true,
                true),
            List.of("-jvmArgs", "-Xmx2g -Dx=" + Hostile.TEXT, "", "-jvmArgs"),
            Long.MIN_VALUE,
            0.1,
            NOON.minusNanos(1_000)),
        Hostile.TEXT,
        Hostile.TEXT,
        NOON,
        Digest.sha256("file of " + run));
  }

  static UUID id(String run) {
    return UUID.nameUUIDFromBytes(run.getBytes(StandardCharsets.UTF_8));
  }
}
