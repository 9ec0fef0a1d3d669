package dev.remeasure.imports;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.runfile.RecordedRun;
import dev.remeasure.imports.summary.SummaryTable;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.Upload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is uploaded: the tracker's own run files, and what other programs measured. */
public final class Intake {
  private final Clock clock;

  public Intake(Clock clock) {
    this.clock = clock;
  }

  /**
   * Reads a run file, or the results of another program.
   *
   * @throws UnreadableUpload naming file, field or position, and the problem
   * @throws dev.remeasure.claims.InvalidValue if the sides do not fit the file
   */
  public ParsedUpload read(Upload upload, ImportSpec spec) {
    try {
      if (upload.sources().isEmpty()) {
        throw new UnreadableUpload(null, "holds no file");
      }
      Map<ResultReader, List<UploadedFile>> sorted = new LinkedHashMap<>();
      List<String> skipped = new ArrayList<>();
      for (UploadedFile source : upload.sources()) {
        if (upload.sources().size() > 1 && Formats.byProduct(source.name())) {
          skipped.add(source.name());
          continue;
        }
        try {
          FileSignature shape = FileSignature.of(source);
          if (isRunFile(shape)) {
            return runFile(upload, source, shape, spec);
          }
          if (SummaryTable.recognises(shape)) {
            return summary(upload, source, spec);
          }
          sorted.computeIfAbsent(reader(shape), reader -> new ArrayList<>()).add(source);
        } catch (UnreadableUpload e) {
          throw e.in(source.name());
        }
      }
      return new ParsedUpload(
          imported(sorted, skipped, spec), spec.identity(upload.digest()), spec.named());
    } catch (IOException e) {
      throw new UnreadableUpload(null, "cannot be read: " + e.getMessage());
    }
  }

  private static ParsedUpload runFile(
      Upload upload, UploadedFile source, FileSignature shape, ImportSpec spec) throws IOException {
    if (upload.sources().size() > 1) {
      throw new UnreadableUpload(null, "is a run file; log it alone, not together with others");
    }
    RecordedRun recorded = RecordedRun.read(source, shape.version());
    RunFile file = recorded.file();
    boolean planned = file.plan() != null;
    String named = planned || spec.answer().metric() == null ? recorded.named() : spec.named();
    return new ParsedUpload(spec.over(file), spec.identity(upload.digest(), file), named);
  }

  private ParsedUpload summary(Upload upload, UploadedFile source, ImportSpec spec)
      throws IOException {
    if (upload.sources().size() > 1) {
      throw new UnreadableUpload(null, "is a summary; log it alone, not together with others");
    }
    RunFile file = SummarisedRun.runFile(SummaryTable.read(source), spec, clock.instant());
    return new ParsedUpload(file, spec.identity(upload.digest()), spec.named());
  }

  private RunFile imported(
      Map<ResultReader, List<UploadedFile>> sorted, List<String> skipped, ImportSpec spec)
      throws IOException {
    Benchmarks benchmarks = new Benchmarks();
    if (!skipped.isEmpty()) {
      benchmarks.warn(
          "Skipped, because they hold no measurement: " + String.join(", ", skipped) + ".");
    }
    for (Map.Entry<ResultReader, List<UploadedFile>> files : sorted.entrySet()) {
      files.getKey().read(files.getValue(), benchmarks);
    }
    String origin = Formats.words(sorted.keySet());
    if (benchmarks.all().isEmpty()) {
      throw new UnreadableUpload(null, "is " + origin + " without a benchmark");
    }
    if (benchmarks.all().stream().allMatch(benchmark -> benchmark.unusable() != null)) {
      throw benchmarks.all().iterator().next().unusable();
    }
    return new ImportedRun(benchmarks, spec, origin).runFile(clock.instant());
  }

  private static boolean isRunFile(FileSignature shape) {
    return shape.format().equals(RunFile.FORMAT);
  }

  private static ResultReader reader(FileSignature shape) {
    return Formats.reader(shape)
        .orElseThrow(() ->
            new UnreadableUpload(
                null,
                "is neither a run file (an object with \"format\": \""
                    + RunFile.FORMAT
                    + "\") nor one of "
                    + Formats.all()
                    + ", "
                    + SummaryTable.FORMAT));
  }
}
