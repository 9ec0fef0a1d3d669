package dev.remeasure.server.fault;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes, at the start, the uploads that a killed server left in the temporary directory. */
@Singleton
final class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
  private static final Pattern OF_PROCESS = Pattern.compile("remeasure-upload-(\\d{1,18})-.*");

  @EventListener
  void onStartup(StartupEvent event) {
    clean(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static void clean(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Leftovers::orphaned).forEach(Leftovers::delete);
    } catch (IOException e) {
      LOG.warn("cannot look for leftovers in {}: {}", folder, e.toString());
    }
  }

  private static boolean orphaned(Path path) {
    Matcher name = OF_PROCESS.matcher(String.valueOf(path.getFileName()));
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  /** An upload's folder holds files only. */
  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LOG.warn("cannot delete {}: {}", folder, e.toString());
    }
  }
}
