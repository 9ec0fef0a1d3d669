package dev.remeasure.imports;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.RunFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the person who uploads a file says about it.
 *
 * @param claim the claim it is compared with; overrides the file's own
 * @param baseline the baseline benchmark's name in full, or a regular expression found in it
 * @param subject the subject's
 * @param best regular expression found in the name of the point that the claim names as its best
 * @param answer how it answers the claim
 * @param note a remark
 */
public record ImportSpec(
    @Nullable String claim,
    @Nullable String baseline,
    @Nullable String subject,
    @Nullable String best,
    AnswerSpec answer,
    @Nullable String note) {

  /** Leaves everything to the file. */
  public static ImportSpec asRecorded() {
    return new ImportSpec(null, null, null, null, AnswerSpec.unsaid(), null);
  }

  /** The metric that is named without a resource; null if none is. */
  @Nullable String named() {
    return answer.resource() == null ? answer.metric() : null;
  }

  /**
   * What identifies an upload of another program's results: its content and what was said about it,
   * so that one file can be compared with several claims but is logged only once for each.
   */
  String identity(String digest) {
    List<String> said =
        new ArrayList<>(
            Arrays.asList(
                digest, "" + claim, "" + baseline, "" + subject, "" + answer.metric(), "" + best));
    // Only where they are said: what was logged before they existed stays the same upload.
    if (answer.resource() != null || answer.statistic() != null) {
      said.addAll(List.of("" + answer.resource(), "" + answer.statistic()));
    }
    return Digest.sha256(String.join("\n", said));
  }

  /**
   * What identifies an upload of a run file: its content alone, unless something else is said about
   * it than it says itself.
   */
  String identity(String digest, RunFile recorded) {
    RunFile file = over(recorded);
    boolean same =
        Objects.equals(file.claim(), recorded.claim()) && answered(file).equals(answered(recorded));
    return same ? digest : identity(digest);
  }

  /** The file with what is said here. A planned attempt keeps its claim and its answers. */
  RunFile over(RunFile file) {
    boolean planned = file.plan() != null;
    return new RunFile(
        file.format(),
        file.version(),
        claim == null || planned ? file.claim() : claim,
        planned ? file.answers() : answer.over(file.answers(), file.run()),
        file.plan(),
        note == null ? file.note() : note,
        file.run());
  }

  private static List<String> answered(RunFile file) {
    return file.answers().stream().map(ImportSpec::answered).toList();
  }

  private static String answered(Answer answer) {
    return answer.metric() + "\n" + answer.resource() + "\n" + answer.statistic();
  }
}
