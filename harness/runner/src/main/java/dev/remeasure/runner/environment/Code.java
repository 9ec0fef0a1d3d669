package dev.remeasure.runner.environment;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.run.Environment.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The code that is measured: its commit and the hash of what is on the class path. The commit stays
 * out of the fingerprint, as it also changes with what is not measured.
 *
 * @param entries the class path
 */
record Code(List<Path> entries) {

  Map<String, Fact> facts() {
    Map<String, Fact> facts = new TreeMap<>();
    Path folder = entries.getFirst().toAbsolutePath().getParent();
    facts.put(
        "code.commit",
        ProgramOutput.in(folder, "git", "rev-parse", "HEAD")
            .map(Fact::fleeting)
            .orElseGet(Fact::notAvailable));
    facts.put(
        "code.dirty",
        ProgramOutput.in(folder, "git", "status", "--porcelain", "--untracked-files=no")
            .map(changes -> Fact.fleeting(changes.isEmpty() ? "no" : "yes"))
            .orElseGet(Fact::notAvailable));
    facts.put("code.sha256", hash());
    return facts;
  }

  /** SHA-256 of what the entries hold, in hexadecimal. */
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
