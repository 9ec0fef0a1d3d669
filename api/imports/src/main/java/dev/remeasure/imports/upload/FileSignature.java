package dev.remeasure.imports.upload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a file looks like from outside, by which its format is told.
 *
 * @param array whether it is a JSON array
 * @param fields of the JSON object, or of the array's first object; empty if there is none
 * @param format value of the field of that name; empty if there is none
 * @param version value of the field of that name if it is a number; empty if not
 * @param line first line of a file that is not JSON; else empty
 */
public record FileSignature(
    boolean array, Set<String> fields, String format, String version, String line) {
  private static final int LONGEST_LINE = 100_000;

  /**
   * Looks at a file.
   *
   * @throws UnreadableUpload if it is not text, or begins as JSON and is not complete and valid
   */
  public static FileSignature of(UploadedFile source) throws IOException {
    char start = source.start();
    if (start == '{' || start == '[') {
      return Json.shape(source);
    }
    try (BufferedReader reader = new BufferedReader(source.reader())) {
      char[] begin = new char[LONGEST_LINE];
      int length = Math.max(reader.read(begin), 0);
      String line = new String(begin, 0, length).lines().findFirst().orElse("");
      return new FileSignature(false, Set.of(), "", "", line);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new UnreadableUpload(null, "is neither JSON nor text in UTF-8");
    }
  }

  /** Whether it is a JSON object with all of these fields. */
  public boolean object(String... names) {
    return !array && has(names);
  }

  public boolean has(String... names) {
    return fields.containsAll(Set.of(names));
  }

  /** Notes what a pass over a document sees. */
  static final class Builder {
    private final Collection<String> fields = new LinkedHashSet<>();
    private boolean array;
    private boolean done;
    private String format = "";
    private String version = "";

    void see(int depth, JsonToken token, JsonParser parser) throws IOException {
      int inside = array ? 2 : 1;
      if (depth == 0 && token == JsonToken.START_ARRAY) {
        array = true;
      } else if (array && depth == 1 && token == JsonToken.END_OBJECT) {
        done = true;
      } else if (depth == inside && token == JsonToken.FIELD_NAME && !done) {
        fields.add(parser.currentName());
      } else if (depth == 1 && !array && token == JsonToken.VALUE_STRING) {
        format = named("format", parser) ? parser.getText() : format;
      } else if (depth == 1 && !array && token.isNumeric()) {
        version = named("version", parser) ? parser.getText() : version;
      }
    }

    private static boolean named(String name, JsonParser parser) throws IOException {
      return name.equals(parser.currentName());
    }

    FileSignature build() {
      return new FileSignature(array, Set.copyOf(fields), format, version, "");
    }
  }
}
