package dev.remeasure.intake;

import dev.remeasure.Digest;
import dev.remeasure.attempt.Grade;
import dev.remeasure.attempt.RunFile;
import org.jspecify.annotations.Nullable;

/**
 * What the person who uploads a file says about it.
 *
 * @param claim the claim it is held against; overrides the file's own
 * @param baseline regular expression found in the baseline benchmark's name
 * @param subject regular expression found in the subject benchmark's name
 * @param grade how near it is to what was claimed; for files that do not say
 */
public record Sides(
    @Nullable String claim,
    @Nullable String baseline,
    @Nullable String subject,
    @Nullable Grade grade,
    @Nullable String note) {

  public static Sides asRecorded() {
    return new Sides(null, null, null, null, null);
  }

  /**
   * What identifies an upload: its bytes and what was said about them, so that one file can be held
   * against several claims but not twice against one.
   */
  public String identity(byte[] content) {
    String file = Digest.sha256(content);
    return equals(asRecorded())
        ? file
        : Digest.sha256(String.join("\n", file, "" + claim, "" + baseline, "" + subject));
  }

  /** The file, held against this claim if one is given. A planned attempt keeps its own. */
  RunFile over(RunFile file) {
    return new RunFile(
        file.format(),
        file.version(),
        claim == null || file.plan() != null ? file.claim() : claim,
        file.plan() != null || grade == null ? file.grade() : grade,
        file.plan(),
        file.metric(),
        note == null ? file.note() : note,
        file.run());
  }
}
