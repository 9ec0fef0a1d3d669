package dev.remeasure.server.claim;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.reading.proposal.ProposedSentence;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a text claims. */
@Controller("/api/v1/proposals")
@Tag(name = "claims")
final class ProposalsController {
  @Post
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Proposes the claims that a text makes; records nothing",
      description =
          "The sentences that have numbers, each with the claims that its words make: the words"
              + " they came from, the factor they are read as (baseline ÷ subject, above 1 = the"
              + " subject is better), what is left open, and every number that is not read, with"
              + " the reason. Offsets are in characters of the text, which has at most 1 000 000 of"
              + " them.")
  List<ProposedSentence> propose(@Body byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.length() > ProposedSentence.LONGEST) {
      throw new InvalidValue(
          "text",
          text.length() + " characters",
          "must have at most " + ProposedSentence.LONGEST + " characters");
    }
    return ProposedSentence.of(text);
  }
}
