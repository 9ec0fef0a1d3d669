package dev.remeasure.claims.contract;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.attempt.Withdrawal;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
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

  /** A change that gives no reason. */
  public static Change change() {
    return new Change(Change.CATALOG, null, NOON);
  }

  /** A change that leaves no field out. */
  public static Change reasonedChange() {
    return new Change(Hostile.TEXT, Hostile.TEXT + "!", NOON.plusNanos(1_000));
  }

  public static Retraction retraction() {
    return new Retraction(Hostile.TEXT, Hostile.TEXT + "!", NOON.plusNanos(2_000));
  }

  public static Withdrawal withdrawal() {
    return new Withdrawal("no, " + Hostile.TEXT, Hostile.TEXT, NOON.plusNanos(4_000));
  }

  public static Recorded<Claim> bareClaim(String id) {
    return Recorded.own(
        new Claim(
            id,
            "speedup",
            "time",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            Claim.Qualifier.EXACT,
            "x",
            null,
            Claim.Role.RESULT,
            "the new one",
            null,
            null,
            "It is faster.",
            null,
            null));
  }

  public static Recorded<Claim> fullClaim(String id) {
    return new Recorded<>(
        new Claim(
            id,
            Hostile.TEXT,
            Hostile.TEXT,
            "p99.9",
            Form.COSTS,
            Form.YIELDS,
            new BigDecimal("3.0"),
            new BigDecimal("-1E+3"),
            new BigDecimal("3.00"),
            new BigDecimal("0.000000000000000000000000000012300"),
            true,
            Claim.Qualifier.UP_TO,
            Hostile.SHORT_TEXT,
            Claim.Direction.LOWER,
            Claim.Role.BACKGROUND,
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT),
        Digest.sha256(id),
        true);
  }

  /** An attempt at the first revision of a claim, or at none, logged from a file of its own. */
  public static Attempt bareAttempt(@Nullable String claim, String run) {
    return bareAttempt(claim, run, null);
  }

  /** The same, logged by somebody. */
  public static Attempt bareAttempt(@Nullable String claim, String run, @Nullable String by) {
    return new Attempt(
        0,
        claim,
        claim == null ? null : 1,
        id(run),
        List.of(new Answer("time", "time", null, Grade.EXACT, null)),
        null,
        null,
        false,
        List.of(),
        NOON,
        by,
        null,
        Digest.sha256("run " + run),
        Digest.sha256("file of " + run));
  }

  /** A planned attempt at the second revision of a claim. */
  public static Attempt fullAttempt(String claim, String run) {
    Plan plan = plan(claim);
    return new Attempt(
        0,
        claim,
        2,
        id(run),
        answers(),
        plan,
        Hostile.TEXT,
        false,
        List.of(),
        NOON,
        Hostile.TEXT,
        plan.hash(),
        Digest.sha256("run " + run),
        Digest.sha256("file of " + run));
  }

  private static Plan plan(String claim) {
    return new Plan(
        claim,
        2,
        new PlannedReading(Hostile.TEXT, 1.0 / 3, 1e300, "gain"),
        answers(),
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
        1.0 / 7,
        NOON.minusNanos(1_000));
  }

  private static List<Answer> answers() {
    return List.of(
        new Answer("z", Hostile.TEXT, "p99.9", Grade.SIMULATION, Hostile.TEXT),
        new Answer(Hostile.TEXT, "a", null, Grade.MECHANISM, null),
        new Answer("z", "a", "mean", Grade.CLOSE, ""));
  }

  static UUID id(String run) {
    return UUID.nameUUIDFromBytes(run.getBytes(StandardCharsets.UTF_8));
  }
}
