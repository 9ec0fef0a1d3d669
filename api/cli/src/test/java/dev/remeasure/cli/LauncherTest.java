package dev.remeasure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher among stand-ins for JDK and Maven, which say how they were called. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "..", "remeasure");

  @TempDir private Path folder;
  private Path root;
  private Path jdk;

  @BeforeEach
  void standIns() throws IOException {
    root = Files.createDirectories(folder.resolve("a checkout"));
    jdk = folder.resolve("jdk");
    program(root.resolve("remeasure"), Files.readString(LAUNCHER));
    program(
        root.resolve("mvnw"),
        """
        #!/bin/sh
        echo "mvnw $*" >&2
        mkdir -p api/cli/target/lib api/server/target/lib
        """);
    program(jdk.resolve("bin/javac"), "");
    program(jdk.resolve("bin/java"), "#!/bin/sh\necho \"java $*\"\n");
    Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"25.0.3\"\n");
    Files.createDirectories(root.resolve("claims/src/main"));
    Files.writeString(root.resolve("pom.xml"), "");
    Files.writeString(root.resolve("claims/pom.xml"), "");
    Files.createDirectories(root.resolve("api/cli/src/main"));
    Files.writeString(root.resolve("api/cli/pom.xml"), "");
  }

  @Test
  void everyProgramIsStartedAsItself() {
    assertThat(launch("papers", "--json").out())
        .contains("api/cli/target/lib/*", "TieredStopAtLevel=1")
        .endsWith("dev.remeasure.cli.Main papers --json\n");
    assertThat(launch("serve").out())
        .contains("api/server/target/lib/*")
        .doesNotContain("TieredStopAtLevel")
        .endsWith("dev.remeasure.server.Main\n");
    assertThat(launch("serve", "--attached").out())
        .contains("TieredStopAtLevel=1")
        .endsWith("dev.remeasure.server.Main --attached\n");
    assertThat(launch("serve", "--help").out()).endsWith("dev.remeasure.cli.Main serve --help\n");
    assertThat(launch("run", "pndm", "--note", "a b").out())
        .endsWith("dev.remeasure.runner.Main pndm --note a b\n");
    assertThat(launch("gate", "--limit", "3%").out())
        .endsWith("dev.remeasure.runner.Gate --limit 3%\n");
    assertThat(launch("bench", "start").out()).endsWith("dev.remeasure.bench.Main start\n");
    assertThat(launch().out()).endsWith("dev.remeasure.cli.Main\n");
  }

  @Test
  void itBuildsWhatIsMissingOrOlderThanItsSources() throws IOException {
    assertThat(launch("papers").err()).contains("Building", "mvnw ", "Preparing fast starts");
    assertThat(launch("papers").err()).isEmpty();

    Path source = Files.writeString(root.resolve("claims/src/main/Claim.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(launch("papers").err()).contains("Building");
  }

  @Test
  void aCacheIsUsedWhereOneWasMade() throws IOException {
    assertThat(launch("papers").out()).doesNotContain("AOTCache");

    Files.writeString(root.resolve("api/cli/target/classes.aot"), "");
    assertThat(launch("papers").out())
        .contains("-XX:AOTCache=" + root.toRealPath().resolve("api/cli/target/classes.aot"));
  }

  @Test
  void aCacheThatCannotBeMadeStopsNothing() throws IOException {
    program(
        jdk.resolve("bin/java"),
        """
        #!/bin/sh
        if [ "${REMEASURE_TRAINING:-}" = yes ]; then exit 1; fi
        echo "java $*"
        """);

    Program.Result papers = launch("papers");

    assertThat(papers.code()).isZero();
    assertThat(papers.out()).endsWith("dev.remeasure.cli.Main papers\n");
  }

  @Test
  void itIsFoundThroughALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), root.resolve("remeasure"));

    assertThat(launched(new ProcessBuilder(link.toString(), "papers")).out())
        .contains(root.toRealPath() + "/api/cli/target/lib/*");
  }

  private Program.Result launch(String... arguments) {
    ProcessBuilder launcher = new ProcessBuilder(root.resolve("remeasure").toString());
    launcher.command().addAll(List.of(arguments));
    return launched(launcher);
  }

  private Program.Result launched(ProcessBuilder launcher) {
    launcher.environment().put("JAVA_HOME", jdk.toString());
    launcher.environment().keySet().removeIf(name -> name.startsWith("REMEASURE_"));
    try {
      return Program.result(launcher.start());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }
}
