package dev.remeasure.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.text.Nearest;
import dev.remeasure.cli.failure.CommandFailed;
import java.util.ArrayList;
import java.util.List;

/** Looks whether the papers and claims that a command names are recorded. */
public final class Ids {
  private static final int NOT_FOUND = 404;

  private Ids() {}

  /**
   * Looks for a claim by its id.
   *
   * @throws CommandFailed if it is not recorded; names those that come nearest
   */
  public static void claim(Client tracker, String id) {
    check(tracker, "claim", "claims", "id", id);
  }

  /**
   * Looks for a paper by its key.
   *
   * @throws CommandFailed if it is not recorded; names those that come nearest
   */
  public static void paper(Client tracker, String key) {
    check(tracker, "paper", "papers", "key", key);
  }

  private static void check(Client tracker, String what, String all, String field, String id) {
    try {
      tracker.get("/api/v1/" + all + "/" + Query.encode(id));
    } catch (Refused e) {
      if (e.status() != NOT_FOUND) {
        throw e;
      }
      List<String> ids = new ArrayList<>();
      for (JsonNode each : tracker.get("/api/v1/" + all)) {
        ids.add(each.path(field).asText());
      }
      String near = Nearest.question(id, ids);
      throw new CommandFailed(
          "no " + what + " " + id + (near.isEmpty() ? " (see remeasure " + all + ")" : near), e);
    }
  }
}
