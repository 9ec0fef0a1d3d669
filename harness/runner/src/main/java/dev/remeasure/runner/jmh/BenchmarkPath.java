package dev.remeasure.runner.jmh;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.probe.CheckMain;
import dev.remeasure.runner.fork.Forks;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import joptsimple.OptionParser;
import org.apache.commons.math3.stat.StatUtils;
import org.openjdk.jmh.runner.Runner;

/** Where benchmarks are found and what the forks' class path is. */
public final class BenchmarkPath {
  // The door to JMH, and the domain whose names pass through it.
  private static final List<String> SHARED =
      List.of(Forks.class.getPackageName() + ".", Check.class.getPackageName() + ".");

  private final List<Path> entries;
  private final ClassLoader loader;
  private final Forks forks;

  private BenchmarkPath(List<Path> entries, ClassLoader loader, Forks forks) {
    this.entries = List.copyOf(entries);
    this.loader = loader;
    this.forks = forks;
  }

  /** The harness's own class path, with the components that are on it. */
  public static BenchmarkPath own() {
    List<Path> entries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return new BenchmarkPath(
        entries, BenchmarkPath.class.getClassLoader(), new JmhForks(joined(entries)));
  }

  /**
   * A benchmark jar. If it brings its own JMH, that one runs it; else ours does.
   *
   * @param jar the jar, or a folder of classes
   * @param more further class path entries
   */
  public static BenchmarkPath of(Path jar, List<Path> more) {
    List<Path> entries = new ArrayList<>(List.of(jar));
    entries.addAll(more);
    for (Path entry : entries) {
      Check.that(Files.isReadable(entry), "jar", entry, "must be a file that can be read");
      checkWhole(entry);
    }
    Check.that(
        contains(entries, "META-INF/BenchmarkList"),
        "jar",
        jar,
        "must contain JMH benchmarks (META-INF/BenchmarkList), which JMH's annotation processor lists"
            + " (from JDK 23 on javac runs it only if it is told to, e.g. by -proc:full)");
    if (!contains(entries, Runner.class.getName().replace('.', '/') + ".class")) {
      entries.addAll(homes(Runner.class, OptionParser.class, StatUtils.class));
    }
    entries.addAll(homes(CheckMain.class));
    List<Path> host = new ArrayList<>(entries);
    host.addAll(homes(JmhForks.class));
    ClassLoader loader = new Isolated(urls(host));
    return new BenchmarkPath(entries, loader, forks(loader, joined(entries)));
  }

  private static void checkWhole(Path entry) {
    if (Files.isRegularFile(entry)) {
      try (ZipFile zip = new ZipFile(entry.toFile())) {
        Check.that(zip.size() > 0, "jar", entry, "must not be empty");
      } catch (IOException e) {
        throw new InvalidValue(
            "jar", entry.toString(), "must be a whole jar (" + e.getMessage() + ")");
      }
    }
  }

  public List<Path> entries() {
    return entries;
  }

  public Forks forks() {
    return forks;
  }

  /** The class path of the forks, as one word. */
  public String classPath() {
    return joined(entries);
  }

  private static String joined(List<Path> entries) {
    return entries.stream()
        .map(entry -> entry.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The class file of that class, if it is there. */
  public Optional<byte[]> classFile(String type) {
    try (InputStream in = loader.getResourceAsStream(type.replace('.', '/') + ".class")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read class " + type, e);
    }
  }

  private static Forks forks(ClassLoader loader, String classPath) {
    try {
      return loader
          .loadClass(JmhForks.class.getName())
          .asSubclass(Forks.class)
          .getDeclaredConstructor(String.class)
          .newInstance(classPath);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the jar's JMH cannot be used: " + e, e);
    }
  }

  private static boolean contains(List<Path> entries, String resource) {
    try (URLClassLoader look = new URLClassLoader(urls(entries), null)) {
      return look.findResource(resource) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> homes(Class<?>... types) {
    return Arrays.stream(types).map(BenchmarkPath::home).distinct().toList();
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot tell where " + type + " comes from", e);
    }
  }

  private static URL[] urls(List<Path> entries) {
    return entries.stream()
        .map(entry -> {
          try {
            return entry.toUri().toURL();
          } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
          }
        })
        .toArray(URL[]::new);
  }

  /** Sees the jar and the JDK, and of ours only what is shared. */
  private static final class Isolated extends URLClassLoader {
    private Isolated(URL[] urls) {
      super("benchmarks", urls, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return SHARED.stream().anyMatch(name::startsWith)
          ? BenchmarkPath.class.getClassLoader().loadClass(name)
          : super.findClass(name);
    }
  }
}
