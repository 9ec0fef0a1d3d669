package dev.remeasure.imports.upload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads JSON that anyone may have written: bounded in depth and number of values, in one pass. */
public final class Json {
  private static final int DEEPEST = 100;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 1_000_000;

  /** What a value costs at most while it is read and stored, so that the heap suffices. */
  private static final int BYTES_A_VALUE = 256;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(LONGEST_NAME)
                  .maxStringLength(LONGEST_TEXT)
                  .maxTokenCount(Runtime.getRuntime().maxMemory() / BYTES_A_VALUE)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Json() {}

  /** The shape of a whole document, every token of which is looked at. */
  static FileSignature shape(UploadedFile source) throws IOException {
    return read(
        source,
        parser -> {
          FileSignature.Builder shape = new FileSignature.Builder();
          int depth = 0;
          do {
            JsonToken token = parser.nextToken();
            if (token == null) {
              throw new UnreadableUpload(null, "ends too early");
            }
            depth -= token.isStructEnd() ? 1 : 0;
            shape.see(depth, token, parser);
            depth += token.isStructStart() ? 1 : 0;
          } while (depth > 0);
          if (parser.nextToken() != null) {
            throw new UnreadableUpload(
                null, "goes on after its end" + position(parser.currentTokenLocation()));
          }
          return shape.build();
        });
  }

  /** Gives every element of the array that the document is, one after the other. */
  public static void elements(UploadedFile source, Consumer<Field> action) throws IOException {
    read(
        source,
        parser -> {
          parser.nextToken();
          for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            action.accept(new Field("[" + i + "]", MAPPER.readTree(parser)));
          }
          return source;
        });
  }

  public static Field whole(UploadedFile source) throws IOException {
    return read(source, parser -> new Field("", MAPPER.<JsonNode>readTree(parser)));
  }

  /** The document as a value of this type, every field of which must be known. */
  public static <T> T value(UploadedFile source, Class<T> type) throws IOException {
    return read(source, parser -> MAPPER.readValue(parser, type));
  }

  private static <T> T read(UploadedFile source, Reading<T> reading) throws IOException {
    try (JsonParser parser = FACTORY.createParser(source.open())) {
      try {
        return reading.read(parser);
      } catch (JsonMappingException e) {
        throw new UnreadableUpload(JsonPath.of(e), JsonPath.problem(e));
      } catch (JsonProcessingException e) {
        JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String problem =
            e instanceof StreamConstraintsException
                ? "goes beyond what can be taken here: "
                : "is not complete, valid JSON: ";
        throw new UnreadableUpload(null, problem + words(e) + position(place));
      }
    }
  }

  private static String words(JsonProcessingException e) {
    return e.getOriginalMessage()
        .replaceAll(", from `[^`]*`", "")
        .replaceAll(
            "\\(start marker at \\[Source: .*?; line: (\\d+), column: (\\d+)]\\)",
            "(it began at line $1, column $2)");
  }

  private static String position(JsonLocation place) {
    return " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
  }

  /** Something done with a parser that stands before the document. */
  private interface Reading<T> {
    T read(JsonParser parser) throws IOException;
  }
}
