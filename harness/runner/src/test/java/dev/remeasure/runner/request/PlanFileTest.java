package dev.remeasure.runner.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
  @TempDir private Path folder;

  @Test
  void aPlanFileStandsForItsLines() throws IOException {
    MeasurementRequest request =
        request(
            """
            # The team's own benchmarks, which cannot be touched.
            --jar target/benchmarks.jar
            --baseline .*Parser.slow$

            -jvmArgs -Xmx1g -Xms1g
            --energy
            """);
    assertThat(request.benchmarks().subjectPlace().jar())
        .isEqualTo(Path.of("target/benchmarks.jar"));
    assertThat(request.benchmarks().baseline()).isEqualTo(".*Parser.slow$");
    assertThat(request.forks().options()).containsExactly("-jvmArgs", "-Xmx1g -Xms1g");
    assertThat(request.meters()).hasSize(1);
    assertThat(request.words()).doesNotContain("--plan").contains("--energy");
  }

  @Test
  void theCommandLineTakesPrecedenceOverIt() throws IOException {
    MeasurementRequest request = request("parser\n--seed 1\n--note theirs\n", "--seed", "2");
    assertThat(request.seed()).isEqualTo(2);
    assertThat(request.purpose().note()).isEqualTo("theirs");
    assertThat(request.benchmarks().component()).isEqualTo("parser");
    assertThat(request("parser\n", "mine").benchmarks().component()).isEqualTo("mine");
    assertThat(request.words()).containsExactly("parser", "--note", "theirs", "--seed", "2");
  }

  @Test
  void whatCanBeGivenSeveralTimesIsAddedToIt() throws IOException {
    assertThat(request("-p n=1\n-p m=1\n", "-p", "n=2").parameters().both())
        .containsExactly(new Parameter("n", "1"), new Parameter("m", "1"), new Parameter("n", "2"));
  }

  @Test
  void aProblemInItIsNamed() {
    assertThatThrownBy(() -> request("--sed 1\n")).hasMessageContaining("did you mean --seed?");
    assertThatThrownBy(() -> request("--seed 1\n--seed 2\n"))
        .hasMessage("--seed must be given only once, but is given as 1 and as 2");
    assertThatThrownBy(() -> request("--plan other.plan\n"))
        .hasMessageStartingWith("--plan must be a file that names no other plan file, but is ");
  }

  @Test
  void aFileThatIsNotTextIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("binary.plan"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> PlanFile.read(file))
        .hasMessage("--plan must be text in UTF-8, but is " + file);
  }

  private MeasurementRequest request(String plan, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("parser.plan"), plan);
    List<String> words = new ArrayList<>(List.of("--plan", file.toString()));
    words.addAll(List.of(more));
    return ((Request.NewRun) Request.of(words)).measurement();
  }
}
