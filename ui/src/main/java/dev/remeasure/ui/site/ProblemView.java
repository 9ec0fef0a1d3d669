package dev.remeasure.ui.site;

import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** What went wrong, for the error page. */
public record ProblemView(int status, String title, String message) {
  static ProblemView of(HttpStatus status, @Nullable String message) {
    String title = status.getCode() == 404 ? "There is no such page" : status.getReason();
    return new ProblemView(
        status.getCode(),
        title,
        message == null || message.isBlank() ? "Nothing more is known about it." : message);
  }
}
