package dev.remeasure.imports;

import static dev.remeasure.imports.Uploads.JMH;
import static dev.remeasure.imports.Uploads.read;
import static dev.remeasure.imports.jmh.JmhJsonTest.SIDES;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.imports.upload.BrokenUpload;
import dev.remeasure.imports.upload.Spreadsheets;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.Upload;
import dev.remeasure.imports.upload.UploadTooLarge;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  @Test
  void packingChangesNothing() {
    ParsedUpload plain = read(JMH, SIDES);
    ParsedUpload gzip = read(Uploads.gzip(JMH.getBytes(UTF_8)), SIDES);
    ParsedUpload twice = read(Uploads.gzip(Uploads.gzip(JMH.getBytes(UTF_8))), SIDES);

    assertThat(gzip.file().run().forks()).isEqualTo(plain.file().run().forks());
    assertThat(gzip.identity()).isEqualTo(plain.identity());
    assertThat(twice.identity()).isEqualTo(plain.identity());
  }

  @Test
  void oneFileComparedWithTwoClaimsIsTwoUploads() {
    ImportSpec other =
        new ImportSpec("lab.other", "plain", "clever", null, AnswerSpec.unsaid(), null);

    assertThat(read(JMH, SIDES).identity())
        .isEqualTo(read(JMH, SIDES).identity())
        .isNotEqualTo(read(JMH, other).identity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  \n", "hello", "{}", "[]", "[1]", "[{}]", "1", "\"x\"", "a,b\n1,2\n"})
  void whatIsNoResultIsRefused(String nonsense) {
    assertThatThrownBy(() -> read(nonsense, SIDES)).isInstanceOf(UnreadableUpload.class);
  }

  @Test
  void aTruncatedFileIsRefusedWithItsPosition() {
    for (int length = 1; length < JMH.strip().length(); length += 7) {
      String cut = JMH.substring(0, length);
      assertThatThrownBy(() -> read(cut, SIDES))
          .isInstanceOf(UnreadableUpload.class)
          .hasMessageContaining("is not complete, valid JSON")
          .hasMessageMatching("(?s).*line \\d+, column \\d+.*");
    }
  }

  @Test
  void aPackedFileThatEndsTooEarlyIsRefused() {
    byte[] packed = Uploads.gzip(JMH.getBytes(UTF_8));

    assertThatThrownBy(() -> read(Arrays.copyOf(packed, packed.length / 2), SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageContaining("ends too early");
    assertThatThrownBy(() -> read(Arrays.copyOf(Uploads.zip(Map.of("a", packed)), 60), SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageContaining("cannot be unpacked");
  }

  @Test
  void deepNestingIsRefusedWithItsPosition() {
    assertThatThrownBy(() -> read("[".repeat(100_000), SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageContaining(
            "goes beyond what can be taken here: Document nesting depth (101) exceeds the maximum"
                + " allowed (100)")
        .hasMessageMatching(".*\\(line 1, column \\d+\\)");
  }

  @Test
  void namesAndTextsWithoutEndAreRefused() {
    assertThatThrownBy(() -> read("{\"" + "n".repeat(100_000) + "\": 1}", SIDES))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageContaining("exceeds the maximum allowed (200)");
  }

  @Test
  void aFieldThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> read(JMH.replaceFirst("\"threads\": 1", "\"mode\": \"thrpt\""), SIDES))
        .hasMessageContaining("Duplicate field 'mode'")
        .hasMessageContaining("line 2");
  }

  @Test
  void whatFollowsTheEndIsRefused() {
    assertThatThrownBy(() -> read(JMH + JMH, SIDES))
        .hasMessageContaining("goes on after its end")
        .hasMessageContaining("line ");
  }

  @Test
  void aByteOrderMarkIsNoMatterAndAnotherEncodingIsNamed() {
    assertThat(read("\uFEFF" + JMH, SIDES).file().run().forks()).hasSize(4);
    assertThatThrownBy(() -> read(("\uFEFF" + JMH).getBytes(UTF_16LE), SIDES))
        .hasMessageContaining("is UTF-16 or UTF-32 text");
    assertThatThrownBy(() -> read(JMH.getBytes(UTF_16LE), SIDES))
        .hasMessageContaining("is UTF-16 or UTF-32 text");
    assertThatThrownBy(() -> read(new byte[] {'[', '"', (byte) 0xE9, '"', ']'}, SIDES))
        .hasMessageContaining("is not complete, valid JSON: Invalid UTF-8");
  }

  @Test
  void aBinaryFileIsNamedAsSuch() {
    assertThatThrownBy(() -> read(new byte[] {(byte) 0x28, (byte) 0xB5, 0x2F, 1, 2, 3}, SIDES))
        .hasMessage("is binary, not text: it begins with 28 b5 2f 01 02 03");
  }

  @Test
  void whatIsTooLargePackedOrUnpackedIsRefusedUnread() {
    byte[] large = new byte[(int) Uploads.LIMIT + 1];
    Arrays.fill(large, (byte) ' ');

    assertThatThrownBy(() -> read(large, SIDES))
        .isInstanceOf(UploadTooLarge.class)
        .hasMessageContaining("1000000 bytes");
    assertThatThrownBy(() -> read(Uploads.gzip(large), SIDES))
        .isInstanceOf(UploadTooLarge.class)
        .hasMessageContaining("unpacked");
    assertThatThrownBy(() -> read(Uploads.zip(Map.of("a.json", large)), SIDES))
        .isInstanceOf(UploadTooLarge.class);
  }

  @Test
  void aProblemInOneOfSeveralFilesNamesTheFile() {
    byte[] bad = JMH.replace("\"lab.Sort.plain\"", "1").getBytes(UTF_8);

    assertThatThrownBy(() -> read(Uploads.zip(Map.of("dir/bad.json", bad)), SIDES))
        .hasMessage("dir/bad.json: [0].benchmark: must be text");
    assertThatThrownBy(
            () -> read(Uploads.zip(Map.of("dir/x.html", "<html>".getBytes(UTF_8))), SIDES))
        .hasMessageStartingWith("dir/x.html: is neither a run file");
  }

  @Test
  void aRunFileWithoutItsRunNamesTheField() {
    String file = "{\"format\": \"remeasure-run\", \"version\": 1, \"grade\": \"CLOSE\"}";

    assertThatThrownBy(() -> read(file, ImportSpec.asRecorded()))
        .isInstanceOf(UnreadableUpload.class)
        .hasMessageStartingWith("run: run is required, but is nothing");
  }

  @Test
  void anUploadThatBreaksOffSaysWhy() {
    IllegalStateException reason = new IllegalStateException("too long");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cut", reason);
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };

    assertThatThrownBy(() -> Upload.receive(broken, Uploads.LIMIT, file -> List.of()))
        .isInstanceOf(BrokenUpload.class)
        .hasMessage("the upload broke off: cut")
        .hasCause(reason);
  }

  @Test
  void anUploadLeavesNothingBehind() {
    Upload upload =
        Upload.receive(
            new ByteArrayInputStream(JMH.getBytes(UTF_8)), Uploads.LIMIT, file -> List.of());
    var path = upload.sources().getFirst().path();
    assertThat(path).exists();

    upload.close();

    assertThat(path.getParent()).doesNotExist();
  }

  @Test
  void eachSheetOfAWorkbookIsAFileAndAHugeOneIsRefusedBeforeItIsRead() {
    byte[] book = Uploads.zip(Map.of("xl/workbook.xml", new byte[] {'<'}));
    byte[] huge = Uploads.zip(Map.of("xl/workbook.xml", new byte[32_000_001]));
    String csv = "side,mean,resource\nratio,3,time\n";

    try (Upload upload =
        Upload.receive(
            new ByteArrayInputStream(book),
            Uploads.LIMIT,
            file -> List.of(new Spreadsheets.Table("A100", csv)))) {
      assertThat(upload.sources()).extracting(UploadedFile::name).containsExactly("A100");
    }
    assertThatThrownBy(() -> read(huge, SIDES)).hasMessageContaining("more than 32000000 bytes");
  }
}
