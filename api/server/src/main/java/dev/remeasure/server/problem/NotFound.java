package dev.remeasure.server.problem;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** Something the client named that is not there. */
public final class NotFound extends HttpStatusException {
  private static final long serialVersionUID = 1L;

  public NotFound(String what, Object id) {
    super(HttpStatus.NOT_FOUND, "no " + what + " " + id);
  }
}
