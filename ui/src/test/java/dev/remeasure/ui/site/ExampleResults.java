package dev.remeasure.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.intake.Brought;
import dev.remeasure.claims.intake.BroughtResults;
import dev.remeasure.claims.intake.Said;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.LoggedAttempt;
import dev.remeasure.claims.standing.Tracker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Results that come in: whatever is sent is the same run, unless it says that it is broken. */
public final class ExampleResults implements BroughtResults {
  private final Map<String, String> kept = new HashMap<>();
  private final Tracker tracker;

  public ExampleResults(Tracker tracker) {
    this.tracker = tracker;
  }

  /** What a file that is kept holds. */
  public String content(String token) {
    return kept.getOrDefault(token, "");
  }

  @Override
  public String keep(InputStream content) {
    try {
      String token = "kept-" + kept.size();
      kept.put(token, new String(content.readAllBytes(), UTF_8));
      return token;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Brought read(String token, Said said) {
    if (content(token).contains("broken")) {
      throw new InvalidValue(
          FILE, "one that line 3, sd: must be a finite number", "must be a result file");
    }
    if (said.baseline() == null && content(token).contains("jmh")) {
      throw new InvalidValue(
          "baseline", "not given", "must name one of the file's benchmarks", ". There are: a, b");
    }
    Run run = ExampleRuns.timed("brought " + token, 2.5).build();
    return new Brought(
        new RunFile(
            RunFile.FORMAT,
            RunFile.VERSION,
            said.claim(),
            RunFile.answered(run, Grade.CLOSE),
            null,
            said.note(),
            run),
        null);
  }

  @Override
  public LoggedAttempt log(String token, Said said) {
    return tracker.log(read(token, said).file(), "brought-" + token, "Grace");
  }
}
