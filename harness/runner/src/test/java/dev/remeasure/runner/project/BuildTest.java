package dev.remeasure.runner.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose wrapper is a script that packs what the commit holds. */
class BuildTest {
  private static final String PACK =
      """
      #!/bin/sh
      echo "built with $*"
      [ ! -e broken ] || { echo "cannot compile Sort.java"; exit 1; }
      mkdir -p target/META-INF && cp version target/META-INF/BenchmarkList
      cd target && JAR --create --file benchmarks.jar META-INF && cp benchmarks.jar other.jar
      [ -e ../two ] || rm other.jar
      echo "again" >> "BUILDS"
      """;

  @TempDir private Path folder;
  private Path project;
  private Path builds;

  @BeforeEach
  void twoCommits() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    builds = folder.resolve("builds.txt");
    Path jar = Path.of(System.getProperty("java.home"), "bin", "jar");
    git("init", "-q");
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(
        project.resolve("mvnw"),
        PACK.replace("JAR", jar.toString()).replace("BUILDS", builds.toString()));
    assertThat(project.resolve("mvnw").toFile().setExecutable(true)).isTrue();
    commit("version", "1");
    commit("version", "2");
  }

  @Test
  void eachCommitIsBuiltOnceByTheProjectsWrapperAndItsJarIsFound() throws IOException {
    Build build = new Build(folder.resolve("worktrees"));
    Path older = build.jar(named("HEAD~1"));
    Path newer = build.jar(named("HEAD"));
    assertThat(older).isNotEqualTo(newer).hasFileName("benchmarks.jar");
    assertThat(older.toFile().length()).isPositive();
    assertThat(Files.readString(older.resolveSibling("META-INF/BenchmarkList"))).isEqualTo("1");
    assertThat(Files.readString(newer.resolveSibling("META-INF/BenchmarkList"))).isEqualTo("2");

    assertThat(build.jar(named("HEAD"))).isEqualTo(newer);
    assertThat(Files.readAllLines(builds)).as("builds").hasSize(2);
    assertThat(Files.readString(project.resolve("version")))
        .as("the user's own tree")
        .isEqualTo("2");
  }

  @Test
  void aBuildThatFailsSaysWhyAndWhereTheRestIs() throws IOException {
    commit("broken", "yes");
    assertThatThrownBy(() -> new Build(folder.resolve("worktrees")).jar(named("HEAD")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("mvnw -B -q -DskipTests package")
        .hasMessageContaining("cannot compile Sort.java; all of it: ");
  }

  @Test
  void oneOfSeveralJarsIsNamed() throws IOException {
    commit("two", "yes");
    Build build = new Build(folder.resolve("worktrees"));
    Commit commit = named("HEAD");
    assertThatThrownBy(() -> build.jar(commit))
        .hasMessageContaining(
            "name it with --ref-jar, but is [target/benchmarks.jar, target/other.jar]");
    assertThat(build.jar(new Commit(project, commit.hash(), "target/other.jar")))
        .hasFileName("other.jar");
  }

  @Test
  void aNameThatIsNoCommitIsRefused() {
    assertThatThrownBy(() -> Commit.named("--subject-ref", project, "nowhere"))
        .hasMessageContaining("--subject-ref must name a commit of the project in ")
        .hasMessageEndingWith("but is nowhere");
  }

  private Commit named(String name) throws IOException {
    return new Commit(
        project, Commit.named("--baseline-ref", project, name), (@Nullable String) null);
  }

  private void commit(String file, String text) throws IOException {
    Files.writeString(project.resolve(file), text);
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", file + text);
  }

  private void git(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Program git = Program.run(project, folder.resolve("git.txt"), command);
    assertThat(git.code()).as(git.words()).isZero();
  }
}
