package dev.remeasure.imports.tidy;

import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.upload.Csv;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;

/**
 * A table of samples in CSV, a sample a row: its side, fork, iteration, value and unit, and what
 * further columns it has as parameters. A fork is what the table calls one.
 */
public final class SampleTable implements ResultReader {
  @Override
  public String format() {
    return "a table of samples (CSV with the columns side, fork, iteration, value and unit)";
  }

  @Override
  public boolean recognises(FileSignature shape) {
    return Header.of(shape.line()).isPresent();
  }

  @Override
  public void read(UploadedFile source, Benchmarks into) throws IOException {
    Header header = Header.of(FileSignature.of(source).line()).orElseThrow();
    header.check();
    Samples samples = new Samples();
    Csv.rows(source, header.separator(), row -> samples.add(new SampleRow(header, row)));
    into.producer("table of samples");
    samples.benchmarks().forEach(into::add);
  }
}
