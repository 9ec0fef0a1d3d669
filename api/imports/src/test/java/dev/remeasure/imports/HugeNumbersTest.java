package dev.remeasure.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number with an exponent of eleven digits is read or refused, and never written out. */
@Timeout(120)
class HugeNumbersTest {
  private static final Pattern NUMBER = Pattern.compile("(?<=[:\\[,] ?)-?\\d+(\\.\\d+)?(e-?\\d+)?");
  private static final Pattern TIME =
      Pattern.compile("\"(PT[\\d.]+S|\\d{4}-\\d\\d-\\d\\dT[^\"]*)\"");

  @ParameterizedTest
  @CsvSource({
    "run-file-1.json, , ",
    "jmh-1.37.json, boxed sample, primitive sample",
    "google-benchmark.json, BM_Plain, BM_Clever",
    "pytest-benchmark.json, test_plain, test_clever",
    "hyperfine.json, plain, clever",
    "jmh.csv, boxed avgt, primitive avgt"
  })
  void inEveryPlaceOfAFile(String name, String baseline, String subject) {
    String file = Uploads.text(name);
    List<MatchResult> places =
        java.util.stream.Stream.of(NUMBER, TIME)
            .flatMap(pattern -> pattern.matcher(file).results())
            .toList();
    assertThat(places).hasSizeGreaterThan(20);
    for (MatchResult place : places) {
      for (String huge :
          List.of("1e99999999999", "-1e-99999999999", "1e999999999", "1e-999999999")) {
        String changed = file.substring(0, place.start()) + huge + file.substring(place.end());
        Throwable problem =
            catchThrowable(() -> Uploads.read(changed, Uploads.sides(baseline, subject)));
        if (problem != null) {
          assertThat(problem)
              .as(place.group() + " at " + place.start())
              .isInstanceOfAny(UnreadableUpload.class, InvalidValue.class);
        }
      }
    }
  }
}
