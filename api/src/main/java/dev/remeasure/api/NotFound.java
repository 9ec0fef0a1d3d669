package dev.remeasure.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** Something the client named that is not there. */
final class NotFound extends HttpStatusException {
  private static final long serialVersionUID = 1L;

  NotFound(String what, Object id) {
    super(HttpStatus.NOT_FOUND, "no " + what + " " + id);
  }
}
