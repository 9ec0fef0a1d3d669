package dev.remeasure.server.claim;

import dev.remeasure.claims.reading.phrase.Phrase;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** How the words of a claim come to a factor. */
@Controller("/api/v1/reading")
@Tag(name = "claims")
final class ReadingController {
  @Get
  @Operation(
      summary = "Reads a phrase such as \"cuts to 40 %\", \"120 ms to 40 ms\", \"twice as fast\"",
      description =
          "As a factor interval, baseline ÷ subject, above 1 = the subject is better. OF_RIVAL"
              + " means that the phrase is said of what the subject is compared with.")
  ReadingView read(
      @QueryValue String phrase, @QueryValue(defaultValue = "OF_SUBJECT") Phrase.Said said) {
    return ReadingView.of(Phrase.read(phrase, said));
  }
}
