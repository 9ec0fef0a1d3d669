package dev.remeasure.runner.environment;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The code that is measured: its commit and the hash of the class path. The commit is not part of
 * the fingerprint, as it also changes with code that is not measured.
 *
 * @param entries the class path
 */
record Code(List<Path> entries) {

  Map<FactKey, Fact> facts() {
    Map<FactKey, Fact> facts = new EnumMap<>(FactKey.class);
    Path folder = entries.getFirst().toAbsolutePath().getParent();
    facts.put(
        FactKey.CODE_COMMIT,
        ProgramOutput.in(folder, "git", "rev-parse", "HEAD")
            .map(Fact::fleeting)
            .orElseGet(Fact::notAvailable));
    facts.put(
        FactKey.CODE_DIRTY,
        ProgramOutput.in(folder, "git", "status", "--porcelain", "--untracked-files=no")
            .map(changes -> Fact.fleeting(changes.isEmpty() ? "no" : "yes"))
            .orElseGet(Fact::notAvailable));
    facts.put(FactKey.CODE_HASH, hash());
    return facts;
  }

  /** SHA-256 of the entries' content, in hexadecimal. */
  Fact hash() {
    StringBuilder hashes = new StringBuilder();
    try {
      for (Path entry : entries) {
        hashes.append(Files.isDirectory(entry) ? folder(entry) : file(entry)).append('\n');
      }
    } catch (IOException e) {
      return Fact.notAvailable();
    }
    return Fact.of(entries.size() == 1 ? hashes.toString().strip() : Digest.sha256("" + hashes));
  }

  private static String folder(Path folder) throws IOException {
    StringBuilder hashes = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        hashes.append(folder.relativize(file)).append(' ').append(file(file)).append('\n');
      }
    }
    return Digest.sha256("" + hashes);
  }

  private static String file(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested = new DigestInputStream(in, sha256())) {
      digested.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
