package dev.remeasure.server.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.imports.upload.JsonPath;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON body that cannot be read, as a problem that names the field. */
final class BodyProblem {
  private BodyProblem() {}

  static MutableHttpResponse<Problem> of(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> unknown(unknown);
      case InvalidFormatException format ->
          Problem.badValue(
              JsonPath.of(format), String.valueOf(format.getValue()), format.getTargetType());
      case JsonMappingException m when m.getCause() instanceof InvalidValue invalid ->
          Problem.response(
              HttpStatus.UNPROCESSABLE_ENTITY,
              invalid.getMessage(),
              JsonPath.of(m),
              invalid.value(),
              null);
      case MismatchedInputException mismatch when named(mismatch) ->
          badRequest(
              JsonPath.of(mismatch) + " must be " + Expected.of(mismatch.getTargetType()).words(),
              JsonPath.of(mismatch));
      case JsonMappingException m when !JsonPath.of(m).isEmpty() ->
          badRequest(JsonPath.of(m) + " cannot be read: " + m.getOriginalMessage(), JsonPath.of(m));
      default ->
          badRequest("The body is not valid JSON" + place(e) + ": " + e.getOriginalMessage(), null);
    };
  }

  private static MutableHttpResponse<Problem> unknown(UnrecognizedPropertyException e) {
    List<String> known = e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
    return Problem.response(
        HttpStatus.BAD_REQUEST,
        e.getPropertyName() + " is not a known field; there are " + String.join(", ", known),
        JsonPath.of(e),
        null,
        known);
  }

  private static boolean named(MismatchedInputException e) {
    return !e.getPath().isEmpty() && e.getTargetType() != null;
  }

  private static MutableHttpResponse<Problem> badRequest(String detail, @Nullable String field) {
    return Problem.response(HttpStatus.BAD_REQUEST, detail, field, null, null);
  }

  private static String place(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
