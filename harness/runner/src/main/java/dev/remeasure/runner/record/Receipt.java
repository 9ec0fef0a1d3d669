package dev.remeasure.runner.record;

import com.fasterxml.jackson.databind.JsonNode;

/** What came of logging a run file. */
public sealed interface Receipt {
  /**
   * It is in the log.
   *
   * @param already whether it was before
   * @param judgement as the server tells it
   */
  record Logged(long attempt, boolean already, JsonNode judgement) implements Receipt {}

  /** The server would not have it. */
  record Refused(int status, String detail) implements Receipt {}

  /** There is no server. */
  record Away(String reason) implements Receipt {}
}
