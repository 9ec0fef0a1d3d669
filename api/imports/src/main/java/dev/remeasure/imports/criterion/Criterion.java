package dev.remeasure.imports.criterion;

import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.Invocation;
import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.upload.Field;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.Json;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Criterion's folder or some of its files, {@code target/criterion/NAME/new/*.json}. The samples of
 * a benchmark all come from one process and are iterations of one fork; a sample is the time of so
 * many iterations, which it is divided by. Where {@code estimates.json} comes without {@code
 * sample.json}, its mean is all that is known. The name comes from {@code benchmark.json}, else
 * from the folder. After each run Criterion copies {@code new} to {@code base}, which is then no
 * measurement of its own.
 */
public final class Criterion implements ResultReader {
  private static final Metric TIME = Metric.ofScore("avgt");
  private static final String UNIT = "ns/op";
  private static final Pattern BY_PRODUCT =
      Pattern.compile(
          "(?:.*/)?(?:tukey\\.json|change/estimates\\.json|report/.*\\.(?:html|svg)|(?:new|base)/raw\\.csv)");

  @Override
  public String format() {
    return "Criterion's sample.json or estimates.json";
  }

  @Override
  public boolean recognises(FileSignature shape) {
    return sample(shape) || estimates(shape) || benchmark(shape);
  }

  @Override
  public boolean byProduct(String path) {
    return BY_PRODUCT.matcher(path).matches();
  }

  private static boolean sample(FileSignature shape) {
    return shape.object("iters", "times");
  }

  private static boolean estimates(FileSignature shape) {
    return shape.object("mean", "median", "std_dev");
  }

  private static boolean benchmark(FileSignature shape) {
    return shape.object("group_id", "full_id");
  }

  @Override
  public void read(List<UploadedFile> sources, Benchmarks into) throws IOException {
    Map<String, Folder> folders = new TreeMap<>();
    for (UploadedFile source : sources) {
      FileSignature shape = FileSignature.of(source);
      Folder folder = folders.computeIfAbsent(parent(source.name()), Folder::new);
      String part = sample(shape) ? "sample" : estimates(shape) ? "estimates" : "benchmark";
      UploadedFile other = folder.files.putIfAbsent(part, source);
      if (other != null) {
        throw new UnreadableUpload(null, "is a second " + part + " beside " + other.name())
            .in(source.name());
      }
    }
    into.producer("criterion");
    Map<String, String> seen = new HashMap<>();
    for (Folder folder : folders.values()) {
      UploadedFile source = folder.measurement();
      if (source != null && !folder.isCopyOf(folders.get(folder.sibling("new")))) {
        refuseAgain(source, seen);
        into.add(folder.benchmark(source));
      }
    }
  }

  @Override
  public void read(UploadedFile source, Benchmarks into) throws IOException {
    read(List.of(source), into);
  }

  private static String parent(String name) {
    return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
  }

  /** What lies in one folder: one measurement of one benchmark. */
  private static final class Folder {
    private final String path;
    private final Map<String, UploadedFile> files = new HashMap<>();

    Folder(String path) {
      this.path = path;
    }

    /** The file that counts; null if there is none. */
    @Nullable UploadedFile measurement() {
      UploadedFile sample = files.get("sample");
      return sample == null ? files.get("estimates") : sample;
    }

    String sibling(String name) {
      return path.contains("/") ? parent(path) + "/" + name : name;
    }

    boolean isCopyOf(@Nullable Folder other) {
      return other != null
          && other != this
          && files.entrySet().stream()
              .allMatch(file -> {
                UploadedFile same = other.files.get(file.getKey());
                return same != null && same.digest().equals(file.getValue().digest());
              });
    }

    Benchmark benchmark(UploadedFile source) throws IOException {
      Benchmark.Key key = key();
      try {
        Field root = Json.whole(source);
        boolean sampled = files.containsKey("sample");
        return new Benchmark(
            key, List.of(TIME), List.of(sampled ? samples(root) : mean(root)), null);
      } catch (UnreadableUpload e) {
        return Benchmark.unusable(key, e.in(source.name()));
      }
    }

    private static Invocation samples(Field root) {
      List<Double> iterations = root.at("iters").numbers();
      List<Double> times = root.at("times").numbers();
      if (iterations.size() != times.size()) {
        throw root.at("times").wrong("must be as many as iters, " + iterations.size());
      }
      List<Double> values = new ArrayList<>();
      for (int i = 0; i < times.size(); i++) {
        if (iterations.get(i) < 1) {
          throw root.at("iters").at(i).wrong("must be at least 1, but is " + iterations.get(i));
        }
        values.add(times.get(i) / iterations.get(i));
      }
      if (values.isEmpty()) {
        throw root.at("times").wrong("holds nothing");
      }
      return Invocation.of(List.of(new Series(TIME.name(), UNIT, values)), Map.of());
    }

    private static Invocation mean(Field root) {
      Field mean = root.at("mean");
      Map<String, Double> figures = new TreeMap<>();
      Field error = mean.at("standard_error");
      if (error.finite()) {
        figures.put("standard error", error.number());
      }
      return Invocation.scoreOnly(
          TIME, UNIT, mean.at("point_estimate").number(), figures, Map.of());
    }

    /** A baseline saved under another name than {@code new} is a benchmark of its own. */
    private Benchmark.Key key() throws IOException {
      String folder = path.substring(path.lastIndexOf('/') + 1);
      String saved = folder.equals("new") || folder.isEmpty() ? "" : " [" + folder + "]";
      UploadedFile about = files.get("benchmark");
      if (about == null) {
        String name = saved.isEmpty() ? parent(path) : parent(path) + saved;
        return new Benchmark.Key(name.isBlank() ? "(unnamed)" : name, "avgt", Map.of());
      }
      Field root = Json.whole(about);
      String value = root.at("value_str").text("");
      String group = root.at("group_id").text();
      String function = root.at("function_id").text("");
      return new Benchmark.Key(
          (function.isEmpty() ? group : group + "/" + function) + saved,
          "avgt",
          value.isEmpty() ? Map.of() : Map.of("value", value));
    }
  }
}
