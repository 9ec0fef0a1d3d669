package dev.remeasure.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.imports.upload.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved mapping: which benchmarks of a team's result files are held against which claims. A file
 * to keep beside the benchmarks, in YAML or JSON: a list with one entry for each pair.
 */
record Mapping(
    @Nullable String claim,
    @Nullable String baseline,
    @Nullable String subject,
    @Nullable String metric,
    @Nullable String best,
    @Nullable Grade grade,
    @Nullable String note) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static List<Mapping> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      @Nullable Mapping[] pairs = YAML.readValue(in, Mapping[].class);
      if (pairs == null || pairs.length == 0) {
        throw new CommandFailed(file + ": maps nothing");
      }
      for (int i = 0; i < pairs.length; i++) {
        Mapping pair = pairs[i];
        if (pair == null || pair.baseline() == null || pair.subject() == null) {
          throw new CommandFailed(file + ": [" + i + "]: needs both baseline and subject");
        }
      }
      return List.of(pairs);
    } catch (JsonMappingException e) {
      String field = JsonPath.of(e);
      throw new CommandFailed(
          file + ": " + (field.isEmpty() ? "" : field + ": ") + JsonPath.problem(e), e);
    } catch (JsonProcessingException e) {
      throw new CommandFailed(file + ": is no valid YAML or JSON: " + JsonPath.problem(e), e);
    } catch (IOException e) {
      throw new CommandFailed(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  boolean isEmpty() {
    return equals(new Mapping(null, null, null, null, null, null, null));
  }

  /** Which pair it is, for messages. */
  String words() {
    return baseline + " / " + subject;
  }

  String query(boolean dryRun) {
    return Query.of(
        "claim", claim,
        "baseline", baseline,
        "subject", subject,
        "metric", metric,
        "best", best,
        "grade", grade == null ? null : grade.name(),
        "note", note,
        "dryRun", dryRun ? "true" : null);
  }
}
