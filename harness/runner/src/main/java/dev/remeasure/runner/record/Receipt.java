package dev.remeasure.runner.record;

import com.fasterxml.jackson.databind.JsonNode;

/** The outcome of logging a run file. */
public sealed interface Receipt {
  /**
   * It is in the log.
   *
   * @param already whether it was before
   * @param judgement as the server sent it
   */
  record Logged(long attempt, boolean already, JsonNode judgement) implements Receipt {}

  /** The server rejected it. */
  record Refused(int status, String detail) implements Receipt {}

  /** There is no server that it can be logged with. */
  record Away(String reason) implements Receipt {}
}
