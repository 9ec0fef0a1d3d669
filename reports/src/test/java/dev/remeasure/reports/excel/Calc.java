package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice Calc as an independent reader; it works out every formula anew. */
final class Calc {
  private static final String RECALCULATE_ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private static final long MINUTES = 5;

  private final Path folder;

  private Calc(Path folder) {
    this.folder = folder;
  }

  /** Needs LibreOffice: without it the test is skipped, yet fails where CI is set. */
  static Calc in(Path folder) throws IOException {
    boolean found =
        List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    if (!found && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("LibreOffice is missing: install libreoffice-calc-nogui");
    }
    assumeTrue(found, "LibreOffice is missing: apt-get install libreoffice-calc-nogui");
    Path profile = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(profile.resolve("registrymodifications.xcu"), RECALCULATE_ALWAYS);
    return new Calc(folder);
  }

  /** Opens the files and saves them in the given format, each under its name. */
  Path convert(String format, Path... files) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("converted"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
    for (Path file : files) {
      command.add(file.toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("LibreOffice came to an end").isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
    return out;
  }
}
