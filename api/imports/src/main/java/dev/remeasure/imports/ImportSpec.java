package dev.remeasure.imports;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the person who uploads a file says about it.
 *
 * @param claim the claim it is held against; overrides the file's own
 * @param baseline the baseline benchmark's name in full, or a regular expression found in it
 * @param subject the subject's
 * @param metric name of the metric that answers the claim
 * @param best regular expression found in the name of the point that the claim names as its best
 * @param grade how near it is to what was claimed; for files that do not say
 */
public record ImportSpec(
    @Nullable String claim,
    @Nullable String baseline,
    @Nullable String subject,
    @Nullable String metric,
    @Nullable String best,
    @Nullable Grade grade,
    @Nullable String note) {

  public static ImportSpec asRecorded() {
    return new ImportSpec(null, null, null, null, null, null, null);
  }

  /**
   * What identifies an upload of another program's results: its content and what was said about it,
   * so that one file can be held against several claims but not twice against one.
   */
  String identity(String digest) {
    return Digest.sha256(
        String.join("\n", digest, "" + claim, "" + baseline, "" + subject, "" + metric, "" + best));
  }

  /**
   * What identifies an upload of a run file: its content alone, unless something else is said about
   * it than it says itself.
   */
  String identity(String digest, RunFile recorded) {
    RunFile file = over(recorded);
    boolean same =
        Objects.equals(file.claim(), recorded.claim())
            && Objects.equals(file.metric(), recorded.metric());
    return same ? digest : identity(digest);
  }

  /** The file, held against this claim if one is given. A planned attempt keeps its own. */
  RunFile over(RunFile file) {
    boolean planned = file.plan() != null;
    return new RunFile(
        file.format(),
        file.version(),
        claim == null || planned ? file.claim() : claim,
        planned || grade == null ? file.grade() : grade,
        file.plan(),
        metric == null || planned ? file.metric() : metric,
        note == null ? file.note() : note,
        file.run());
  }
}
