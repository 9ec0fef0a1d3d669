package dev.remeasure.ui.site;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;

import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.memory.InMemory;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A small set of papers and claims, one for each thing a page has to show. */
public final class Examples {
  static final String SCRIPT = "<script>alert('x')</script> & \"quoted\"";
  static final Instant MORNING = Instant.parse("2026-03-04T09:30:00Z");

  private final InMemory ports;

  private Examples(InMemory ports) {
    this.ports = ports;
  }

  public static void fill(InMemory ports) {
    Examples examples = new Examples(ports);
    examples.papers();
    examples.decoding();
    examples.sampling();
    examples.queues();
    examples.own();
    ExampleAttempts.log(ports);
    examples.revise();
  }

  private void papers() {
    put(paper("medusa", 1, "Medusa: many decoding heads", "2401.10774", true));
    put(paper("queues", 12, "Queues without locks", null, false));
    put(paper("pndm", 45, "Pseudo numerical methods on manifolds", "2202.09778", true));
    put(paper("coding", 60, "Sequential coding", "2211.13802", false));
    put(
        new Paper(
            "promise",
            70,
            "A paper of promises",
            2023,
            null,
            false,
            URI.create("https://example.org/code"),
            null,
            "It is said to be much faster."));
    ports
        .papers()
        .put(
            Recorded.own(new Paper("own", 0, SCRIPT, 2025, null, false, null, null, SCRIPT)),
            new Change("Grace", null, MORNING));
  }

  private void decoding() {
    put(
        said(
            claim().named("medusa.heads-speedup").ratio(Qualifier.MORE_THAN, "2.2"),
            "added heads",
            "ordinary decoding",
            "The added heads make generation more than 2.2 times faster.",
            "abstract"));
    put(
        said(
            claim().named("medusa.tuned-speedup").range("2.3", "3.6"),
            "heads and backbone",
            "ordinary decoding",
            "Tuned together, generation is 2.3 to 3.6 times faster.",
            null));
  }

  private void sampling() {
    put(
        said(
            claim()
                .named("pndm.step-speedup")
                .about("sampling-steps", Resource.STEPS, Direction.LOWER)
                .statistic(Statistic.TOTAL)
                .ratio(Qualifier.EXACT, "20"),
            "F-PNDM, 50 steps",
            "DDIM, 1000 steps",
            "Fifty steps give samples as good as a thousand steps of the former solver.",
            null));
    ports
        .claims()
        .put(
            new Recorded<>(
                said(
                    claim()
                        .named("pndm.fid")
                        .about("fid", Resource.QUALITY, null)
                        .in("FID")
                        .as(null)
                        .build(Qualifier.APPROXIMATELY, "0.4", null, null),
                    "F-PNDM",
                    null,
                    "The distance falls by about 0.4 against 250 steps.",
                    null),
                "hash",
                true),
            new Change("Ada", "the number was misread", MORNING));
  }

  private void queues() {
    put(queue("overhead", "Checks cost less than 5 % of the run time."));
    put(queue("allocation", "The ring allocates more than 10 times less."));
    put(queue("best", "Throughput is up to 3 times higher."));
    put(queue("fair", "Fairness costs nothing."));
    put(queue("latency", "The tail latency is halved."));
    put(queue("mechanism", "On a large machine it is 4 times faster."));
  }

  private static Claim queue(String name, String statement) {
    var fixture = claim().named("queues." + name);
    Claim claim =
        switch (name) {
          case "overhead" -> fixture.growth(Qualifier.LESS_THAN, "5");
          case "allocation" ->
              fixture
                  .about("allocation", Resource.ALLOCATION, Direction.LOWER)
                  .ratio(Qualifier.MORE_THAN, "10");
          case "best" -> fixture.ratio(Qualifier.UP_TO, "3");
          case "fair" -> fixture.noWorse();
          case "latency" -> fixture.statistic("p99").share(Qualifier.EXACT, "0.5");
          default -> fixture.ratio(Qualifier.EXACT, "4");
        };
    return said(claim, "the ring", "the locked queue", statement, "Table 3");
  }

  private void own() {
    ports
        .claims()
        .put(
            Recorded.own(
                new Claim(
                    "own.escaped",
                    SCRIPT,
                    SCRIPT,
                    null,
                    null,
                    null,
                    new BigDecimal("-1.5"),
                    null,
                    null,
                    null,
                    false,
                    Qualifier.UP_TO,
                    SCRIPT,
                    null,
                    Role.BACKGROUND,
                    SCRIPT,
                    SCRIPT,
                    SCRIPT,
                    SCRIPT,
                    SCRIPT,
                    SCRIPT)),
            new Change(SCRIPT, SCRIPT, MORNING));
  }

  /** The tail latency was claimed of something else. */
  private void revise() {
    Claim before = ports.claims().find("queues.latency").orElseThrow().value();
    ports
        .claims()
        .put(
            catalog(said(before, "the ring", "the locked queue", before.statement(), "Table 4")),
            new Change("Grace", "Table 3 is about throughput", MORNING.plusSeconds(86_400)));
    ExampleAttempts.carry(ports);
  }

  private void put(Paper paper) {
    ports.papers().put(catalog(paper), new Change(Change.CATALOG, null, MORNING));
  }

  private void put(Claim claim) {
    ports.claims().put(catalog(claim), new Change(Change.CATALOG, null, MORNING));
  }

  private static Paper paper(
      String key, int number, String title, @Nullable String arxiv, boolean verified) {
    return new Paper(key, number, title, 2022, arxiv, verified, null, null, null);
  }

  private static Claim said(
      Claim claim,
      String subject,
      @Nullable String baseline,
      String statement,
      @Nullable String locator) {
    return new Claim(
        claim.id(),
        claim.metric(),
        claim.resource(),
        claim.statistic(),
        claim.form(),
        claim.formAlternative(),
        claim.value(),
        claim.lower(),
        claim.upper(),
        claim.baselineValue(),
        claim.exactNumber(),
        claim.qualifier(),
        claim.unit(),
        claim.better(),
        claim.role(),
        subject,
        baseline,
        claim.conditions(),
        statement,
        locator,
        claim.ambiguity());
  }

  private static <T> Recorded<T> catalog(T value) {
    return new Recorded<>(value, "hash", false);
  }
}
