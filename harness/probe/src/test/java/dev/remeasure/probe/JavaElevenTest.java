package dev.remeasure.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaElevenTest {
  private static final String TEAM_CODE =
      """
      import dev.remeasure.probe.*;
      import java.util.*;

      @Component(name = "t", description = "d", grade = Grade.CLOSE, check = "c", limits = "l",
          shownBy = Team.Same.class)
      @Counter(field = "hits", metric = "hits", resource = "model-calls", unit = "calls/op")
      class Team {
        @Reproduces(claim = "a.b", role = Role.BASELINE) public void slow() {}
        @Reproduces(claim = "a.b", role = Role.SUBJECT) public void fast() {}

        public static class Same implements SameJob {
          public List<Shown> show(Map<String, String> params) {
            return Collections.singletonList(new Shown("same", true, "equal"));
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void codeBuiltForJava11CanUseTheAnnotations() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "--release",
                    "11",
                    "-proc:none",
                    "-Werror",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString()),
                null,
                List.of(source(TEAM_CODE)))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  @Test
  void everyClassOfThisModuleIsAJava11Class() throws Exception {
    Path classes =
        Path.of(Reproduces.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(classes)) {
      assertThat(files.filter(file -> file.toString().endsWith(".class")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(release(file)).isEqualTo(11));
    }
  }

  private static int release(Path classFile) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(classFile)).getShort(6) - 44;
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(URI.create("string:///Team.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
