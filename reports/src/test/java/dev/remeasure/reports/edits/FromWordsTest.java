package dev.remeasure.reports.edits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.reports.edits.Change.Outcome;
import dev.remeasure.reports.format.ImportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A claim may be imported by words beside its fields. */
class FromWordsTest {
  private static final Paper PAPER =
      new Paper("lab", 0, "Lab", 2026, null, false, null, null, null);

  @Test
  void wordsFillTheFieldsThatAreLeftEmpty() throws IOException {
    Claim claim =
        only(
            List.of(),
            "claim,in words,conditions\nlab.a,Foo is up to 40 % faster than Bar,on 8 cores\n");

    assertThat(claim)
        .returns("Foo", Claim::subject)
        .returns("Bar", Claim::baseline)
        .returns("time", Claim::metric)
        .returns(Form.GAIN, Claim::form)
        .returns(Form.CUT, Claim::formAlternative)
        .returns(Qualifier.UP_TO, Claim::qualifier)
        .returns("on 8 cores", Claim::conditions)
        .returns("Foo is up to 40 % faster than Bar", Claim::statement);
  }

  @Test
  void whatACellSaysStands() throws IOException {
    assertThat(only(List.of(), "claim,words,subject,resource\nlab.a,3.8x,Foo,energy\n"))
        .returns("energy", Claim::resource)
        .returns("Foo", Claim::subject)
        .returns(Form.FACTOR, Claim::form);
  }

  @Test
  void wordsReviseARecordedClaim() throws IOException {
    Claim old = only(List.of(), "claim,words\nlab.a,Foo uses 40 % less memory than Bar\n");
    Claim revised = only(List.of(old), "claim,words\nlab.a,uses 3x less memory\n");

    assertThat(revised)
        .returns("Foo", Claim::subject)
        .returns("Bar", Claim::baseline)
        .returns(Form.FACTOR, Claim::form)
        .returns("x", Claim::unit)
        .returns("uses 3x less memory", Claim::statement);
  }

  @Test
  void wordsThatCannotBeReadRejectTheRowAtTheirCell() throws IOException {
    assertRejected("Foo is not 2x faster", "“2x” is not read: “not” negates it.", "row 2, words");
    assertRejected("2x faster and 3x less memory", "must make one claim", "row 2, words");
    assertRejected("2x faster than Bar", "subject", "row 2");
  }

  private static void assertRejected(String words, String problem, String at) throws IOException {
    Intake intake = intake(List.of(), "claim,words\nlab.a," + words + "\n");
    assertThat(intake.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
          assertThat(row.problem()).contains(problem);
          assertThat(row.problemAt()).contains(at);
        });
  }

  private static Claim only(List<Claim> recorded, String csv) throws IOException {
    Intake intake = intake(recorded, csv);
    assertThat(intake.rows()).allSatisfy(row -> assertThat(row.problem()).isNull());
    return intake.claims().getFirst();
  }

  private static Intake intake(List<Claim> recorded, String csv) throws IOException {
    return Intake.of(
        List.of(PAPER),
        recorded,
        ImportFile.read(new ByteArrayInputStream(csv.getBytes(UTF_8)), "claims.csv"));
  }
}
