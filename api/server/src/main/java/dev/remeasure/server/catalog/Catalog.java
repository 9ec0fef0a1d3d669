package dev.remeasure.server.catalog;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.claim.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The papers and claims that ship with the program, by number. */
public record Catalog(List<CatalogEntry> entries) {
  private static final String FOLDER = "/catalog";

  /**
   * @throws InvalidCatalog if two papers share a key, a number or an arXiv identifier
   */
  public Catalog {
    entries =
        entries.stream().sorted(Comparator.comparingInt(entry -> entry.paper().number())).toList();
    unique(entries, "number", entry -> Optional.of(String.valueOf(entry.paper().number())));
    unique(entries, "key", entry -> Optional.of(entry.paper().key()));
    unique(entries, "arxiv", entry -> Optional.ofNullable(entry.paper().arxiv()));
  }

  /** The catalog on the class path. */
  public static Catalog shipped() {
    URL folder = requireNonNull(Catalog.class.getResource(FOLDER), FOLDER);
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read the catalog at " + folder, e);
    }
  }

  /** Every {@code .yaml} file of a folder. */
  static Catalog read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new Catalog(
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .map(Catalog::readFile)
              .toList());
    }
  }

  public Optional<CatalogEntry> paper(String key) {
    return entries.stream().filter(entry -> entry.paper().key().equals(key)).findFirst();
  }

  public Optional<Claim> claim(String id) {
    return entries.stream()
        .flatMap(entry -> entry.claims().stream())
        .filter(claim -> claim.id().equals(id))
        .findFirst();
  }

  private static CatalogEntry readFile(Path file) {
    try {
      return CatalogFile.read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unique(
      List<CatalogEntry> entries, String field, Function<CatalogEntry, Optional<String>> of) {
    Map<String, String> seen = new HashMap<>();
    for (CatalogEntry entry : entries) {
      Optional<String> value = of.apply(entry);
      if (value.isPresent()) {
        String file = entry.paper().key() + ".yaml";
        String earlier = seen.putIfAbsent(value.get(), file);
        if (earlier != null) {
          throw new InvalidCatalog(
              file, field, "must be unique, but " + earlier + " has " + value.get() + " as well");
        }
      }
    }
  }
}
