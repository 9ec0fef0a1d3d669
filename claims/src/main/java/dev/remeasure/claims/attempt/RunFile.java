package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * The file a measurement leaves behind: the run, and the attempt it was made for. It is the truth;
 * everything stored is read from it.
 *
 * @param format always {@code remeasure-run}
 * @param version of the format, see {@link #VERSION}
 */
public record RunFile(
    String format,
    int version,
    @Nullable String claim,
    Grade grade,
    @Nullable Plan plan,
    @Nullable String metric,
    @Nullable String note,
    Run run) {

  public static final String FORMAT = "remeasure-run";
  public static final int VERSION = 1;

  public RunFile {
    Check.that(FORMAT.equals(format), "format", format, "must be " + FORMAT);
    Check.that(version == VERSION, "version", version, "must be " + VERSION);
    Check.present("grade", grade);
    Check.present("run", run);
  }
}
