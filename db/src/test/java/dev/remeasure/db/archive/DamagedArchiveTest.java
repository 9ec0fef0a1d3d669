package dev.remeasure.db.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.db.Databases;
import dev.remeasure.db.connection.OpenDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is not as it was dumped is refused by name, and nothing of it is restored. */
class DamagedArchiveTest {
  @TempDir private Path folder;
  private OpenDatabase target = Databases.open("jdbc:h2:mem:damaged");
  private Path archive;

  @BeforeEach
  void dump() throws IOException {
    archive = folder.resolve("archive.zip");
    try (OpenDatabase source = Databases.open("jdbc:h2:mem:whole")) {
      ArchivesTest.fill(source, 5);
      ArchivesTest.dump(source, archive);
    }
  }

  @AfterEach
  void nothingIsRestored() {
    assertThat(Databases.ports(target.dsl()).attempts().all()).isEmpty();
    assertThat(Databases.ports(target.dsl()).papers().all()).isEmpty();
    target.close();
  }

  @Test
  void aPartThatSaysSomethingElseIsNamed() throws IOException {
    change(parts ->
        edit(parts, "attempt.jsonl", text -> text.replace("\"logged_at\"", "\"logged_on\"")));
    refused("attempt.jsonl must be as it was dumped, but is other content");
    change(parts -> edit(parts, "run_fork.jsonl", text -> text + "\n"));
    refused("run_fork.jsonl must be as it was dumped, but is of another length");
    change(parts -> parts.remove("chain.jsonl"));
    refused("chain.jsonl must be as it was dumped, but is missing");
    change(parts -> parts.put("extra.jsonl", new byte[0]));
    refused("archive must hold what its manifest names, but is extra.jsonl");
    change(parts -> parts.remove("manifest.json"));
    refused("manifest.json must be as it was dumped, but is missing");
  }

  @Test
  void whatIsNotAWholeArchiveIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    refused("archive must be a whole archive of remeasure dump");
    Files.writeString(archive, "{}");
    refused("archive must be a whole archive of remeasure dump");
    whole[whole.length / 3] ^= 0x55;
    Files.write(archive, whole);
    refused(".jsonl must be as it was dumped");
  }

  @Test
  void anotherVersionIsRefusedByItsNumber() throws IOException {
    change(parts ->
        edit(
            parts,
            "manifest.json",
            text -> text.replaceFirst("(\"schema\" : )\"\\d+\"", "$1\"9\"")));
    refused("manifest.json, schema must be ");
    change(parts ->
        edit(parts, "manifest.json", text -> text.replaceFirst("(\"version\" : )1", "$12")));
    refused("manifest.json, version must be 1, but is 2");
    change(parts -> edit(parts, "manifest.json", text -> text.replace("remeasure-dump", "other")));
    refused("manifest.json, format must be remeasure-dump, but is other");
  }

  /** Whoever writes an archive by hand can make its checksums right. */
  @Test
  void aRowThatCannotBeIsNamedWithItsLine() throws IOException {
    forge("attempt.jsonl", text -> text.replaceFirst("\"number\":2", "\"number\":\"two\""));
    refused("attempt.jsonl, line 2, number must be a value of the column, but is \"two\"");
    forge(
        "attempt_answer.jsonl",
        text -> text.replaceFirst("\"grade\":\"EXACT\"", "\"grade\":\"GREAT\""));
    refused("attempt_answer.jsonl, line ");
    forge("paper.jsonl", text -> text.replaceFirst("\"title\"", "\"titel\""));
    refused("paper.jsonl, line 1 must have the columns of paper, but is titel");
    forge("run.jsonl", text -> "not json\n" + text);
    refused("run.jsonl, line 1 must be a JSON object, but is not json");
    forge("attempt.jsonl", text -> text.lines().limit(2).reduce("", (a, b) -> a + b + "\n"));
    refused("must hold rows that fit together");
  }

  private void refused(String why) throws IOException {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new JooqArchives(target.dsl()).restore(archive))
        .withMessageContaining(why);
    dump();
  }

  private static void edit(Map<String, byte[]> parts, String name, UnaryOperator<String> change) {
    parts.computeIfPresent(
        name, (key, old) -> change.apply(new String(old, UTF_8)).getBytes(UTF_8));
  }

  private void forge(String name, UnaryOperator<String> change) throws IOException {
    change(parts -> {
      byte[] before = requireNonNull(parts.get(name));
      edit(parts, name, change);
      byte[] after = requireNonNull(parts.get(name));
      edit(
          parts,
          "manifest.json",
          text ->
              text.replace(Digest.sha256(before), Digest.sha256(after))
                  .replace(
                      "\"bytes\" : "
                          + before.length
                          + ",\n    \"sha256\" : \""
                          + Digest.sha256(after),
                      "\"bytes\" : "
                          + after.length
                          + ",\n    \"sha256\" : \""
                          + Digest.sha256(after)));
    });
  }

  private void change(Consumer<Map<String, byte[]>> change) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    change.accept(parts);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }
}
