package dev.remeasure.runner.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeededArgumentsTest {
  @TempDir private Path folder;

  @Test
  void everyLibraryOfTheClassPathIsHeardAndNothingIsSaidTwice() throws IOException {
    URL kernels = library("kernels", "--add-modules=jdk.incubator.vector\n\n");
    URL plain = library("plain", "");
    URL other = library("other", " --add-modules=jdk.incubator.vector \n-Dother=yes");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {kernels, plain, other}, null)) {
      assertThat(NeededArguments.of(loader))
          .containsExactly("--add-modules=jdk.incubator.vector", "-Dother=yes");
    }
  }

  private URL library(String name, String text) throws IOException {
    Path library = folder.resolve(name);
    Path file = library.resolve(NeededArguments.RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return library.toUri().toURL();
  }
}
