package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimSearchApiTest {
  @Test
  void claimsAreFoundByWhatTheySayAndWhereTheyStand() {
    Map<String, Object> properties =
        Map.of(
            "micronaut.server.port",
            -1,
            "remeasure.database.url",
            "jdbc:h2:mem:" + UUID.randomUUID());
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      Http http = new Http(context.getBean(EmbeddedServer.class).start().getURI());

      assertThat(found(http, "text=PNDM%20speedup&from=20&to=20&standing=not%20tried"))
          .contains("pndm.step-speedup");
      assertThat(found(http, "text=PNDM&from=21")).doesNotContain("pndm.step-speedup");
      assertThat(found(http, "paper=pndm&resource=nothing")).isEmpty();
      assertThat(found(http, "standing=reproduced")).isEmpty();
      assertThat(found(http, "year=2024")).contains("medusa.medusa1-speedup");
      assertThat(http.get("/api/v1/claims?form=half").status()).isEqualTo(400);
      assertThat(http.get("/api/v1/claims?from=0").detail()).contains("from must be above zero");
    }
  }

  private static List<String> found(Http http, String query) {
    return http.get("/api/v1/claims?" + query).json().findValuesAsText("id");
  }
}
