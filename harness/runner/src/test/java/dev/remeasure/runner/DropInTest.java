package dev.remeasure.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.run.Run;
import dev.remeasure.runner.record.RunFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's own program: its annotated benchmarks, JMH and this harness on one class path. */
@Tag("slow")
class DropInTest {
  private static final Path BUILT = Path.of("target/test-classes");

  @TempDir private Path folder;

  @Test
  void theOnlyAnnotatedComponentRunsWithoutBeingNamed() throws Exception {
    Path program = program("Frugal");

    Process process =
        run(program, "--protocol", "quick", "-f", "1", "-wi", "0", "-i", "2", "-r", "50ms");

    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("allocation: ", "not logged: ");
    Run run;
    try (Stream<Path> files = Files.list(folder.resolve("runs"))) {
      run =
          RunFiles.read(
                  files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow())
              .run();
    }
    assertThat(run.component().name()).isEqualTo("Frugal");
    assertThat(run.forks()).hasSize(2);
  }

  @Test
  void whereNothingIsAnnotatedTheSidesMustBeNamed() throws Exception {
    Process process = run(program("Unmarked"), "--protocol", "quick");

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .contains("component must be given by --baseline and --subject");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  /** A folder of classes that holds the benchmarks of one class. */
  private Path program(String type) throws IOException {
    Path program = folder.resolve("program");
    List<Path> needed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(BUILT)) {
      files
          .filter(file -> file.getFileName().toString().matches(type + "(_.*)?\\.class"))
          .forEach(needed::add);
    }
    for (Path file : needed) {
      Path copy = program.resolve(BUILT.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    for (String index : List.of("META-INF/BenchmarkList", "META-INF/CompilerHints")) {
      Path copy = program.resolve(index);
      Files.createDirectories(copy.getParent());
      Files.write(
          copy,
          Files.readAllLines(BUILT.resolve(index)).stream()
              .filter(line -> line.contains("." + type + " ") || index.endsWith("Hints"))
              .toList());
    }
    return program;
  }

  private Process run(Path program, String... words) throws IOException {
    String others =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !Path.of(entry).endsWith(BUILT))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Djmh.ignoreLock=true",
            "-cp",
            program + File.pathSeparator + others,
            Main.class.getName()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("REMEASURE_HOME", folder.toString());
    builder.environment().put("REMEASURE_PORT", "1");
    return builder.start();
  }
}
