package dev.remeasure.cli.words;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.proposal.Proposal;
import dev.remeasure.claims.reading.proposal.ProposedClaim;
import dev.remeasure.claims.reading.proposal.ProposedReading;
import dev.remeasure.claims.reading.proposal.ProposedSentence;
import dev.remeasure.claims.reading.proposal.Span;
import dev.remeasure.claims.reading.proposal.Unread;
import dev.remeasure.claims.text.Figures;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposed claims as lines. */
final class ProposalLines {
  private ProposalLines() {}

  static void print(PrintWriter out, List<ProposedSentence> sentences) {
    int claims = 0;
    for (ProposedSentence sentence : sentences) {
      out.println(marked(sentence));
      sentence.claims().forEach(claim -> print(out, claim));
      for (Unread unread : sentence.unread()) {
        out.println("    " + unread.why());
      }
      out.println();
      claims += sentence.claims().size();
    }
    out.println(
        counted(claims, "claim")
            + " proposed in "
            + counted(sentences.size(), "sentence")
            + "; nothing was recorded.");
  }

  /** One claim, with what it is read as. */
  static void print(PrintWriter out, ProposedClaim proposed) {
    Proposal claim = proposed.claim();
    out.println("  “" + oneLine(claim.span().words()) + "”");
    line(out, "read as", reading(proposed.reading()));
    if (!claim.forms().isEmpty()) {
      line(
          out,
          "form",
          claim.forms().stream().map(Form::words).collect(Collectors.joining(", or ")));
    }
    line(out, "resource", claim.resource());
    line(out, "statistic", claim.statistic());
    line(out, "subject", claim.subject());
    line(out, "baseline", claim.baseline());
    line(out, "conditions", claim.conditions());
    if (!proposed.open().isEmpty()) {
      line(out, "open", String.join(", ", proposed.open()));
    }
    claim.notes().forEach(note -> line(out, "note", note));
  }

  /** One claim as it will be recorded: what the words leave open, a person has said. */
  static void print(PrintWriter out, Proposal proposal, Claim claim) {
    Proposal filled =
        new Proposal(
            proposal.span(),
            proposal.forms(),
            proposal.qualifier(),
            proposal.lower(),
            proposal.upper(),
            proposal.base(),
            proposal.unit(),
            proposal.exactNumber(),
            claim.resource(),
            claim.statistic(),
            claim.subject(),
            claim.baseline(),
            claim.conditions(),
            proposal.notes());
    print(out, ProposedClaim.of(filled));
  }

  /** What a claim is read as, with its factor and intent, or why it has none. */
  static String reading(ProposedReading reading) {
    if (reading.words() == null || reading.intent() == null) {
      return "no factor: " + reading.reason();
    }
    double low =
        reading.eliminated() ? Double.POSITIVE_INFINITY : reading.a() == null ? 0 : reading.a();
    String factor = Figures.range(low, reading.b(), Figures.Times.LETTER);
    boolean said = reading.words().endsWith("x"); // A factor need not be written twice.
    return reading.words() + (said ? "" : ", " + factor) + "; " + reading.intent().meaning();
  }

  private static String marked(ProposedSentence sentence) {
    Span whole = sentence.sentence();
    StringBuilder text = new StringBuilder(whole.words());
    List<Span> spans =
        new ArrayList<>(
            sentence.claims().stream().map(each -> each.claim().span()).distinct().toList());
    spans.sort(Comparator.comparingInt(Span::start).reversed());
    for (Span span : spans) {
      text.insert(span.end() - whole.start(), ']').insert(span.start() - whole.start(), '[');
    }
    return oneLine(text.toString());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static void line(PrintWriter out, String name, @Nullable String value) {
    if (value != null) {
      out.printf("    %-11s %s%n", name, oneLine(value));
    }
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
