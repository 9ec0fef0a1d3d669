package dev.remeasure.claims.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes claims from one phrase; nothing it proposes is recorded. */
public final class ProposalReader {
  private static final Pattern SPLIT =
      Pattern.compile("\\s+(?:and|while|with|at|but)\\s+|[,;]\\s+");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(orders of magnitude|faster|fast|less|slower|low|saves|reduces?|instead|rather than"
              + "|vs|free|eliminates)\\b");
  private static final String[] NUMERALS = {
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private ProposalReader() {}

  /** Reads a phrase of a paper, README or release note. */
  public static Proposals read(String phrase) {
    String text = spelt(phrase);
    List<String> clauses = clauses(text);
    List<Proposal> claims = new ArrayList<>();
    for (String clause : clauses) {
      Matcher number = Clause.NUMBER.matcher(clause);
      if (!number.find() || Topic.quality(clause)) {
        continue;
      }
      if (number.find()) {
        return Proposals.refused("“" + number.group() + "” is one number too many to tell apart.");
      }
      Optional<Proposal> read = new Clause(clause).read();
      if (read.isEmpty()) {
        return Proposals.refused("The words around “" + clause.strip() + "” do not say which way.");
      }
      if (clauses.size() > 1 && read.get().resource() == null) {
        return Proposals.refused("“" + clause.strip() + "” does not say what its number is of.");
      }
      claims.add(read.get());
    }
    Matcher vague = VAGUE.matcher(text);
    return claims.isEmpty() && vague.find() && !Topic.quality(text)
        ? Proposals.refused("No number that can be read goes with “" + vague.group() + "”.")
        : new Proposals(claims, null);
  }

  /** Cut where both sides have a number of their own. */
  private static List<String> clauses(String text) {
    Matcher cut = SPLIT.matcher(text);
    List<String> clauses = new ArrayList<>();
    int from = 0;
    while (cut.find()) {
      boolean both =
          Clause.NUMBER.matcher(text.substring(from, cut.start())).find()
              && Clause.NUMBER.matcher(text.substring(cut.end())).find();
      boolean range = text.substring(from, cut.start()).contains("between ");
      if (both && !range) {
        clauses.add(text.substring(from, cut.start()));
        from = cut.end();
      }
    }
    clauses.add(text.substring(from));
    return clauses;
  }

  private static String spelt(String phrase) {
    String text =
        phrase
            .toLowerCase(Locale.ROOT)
            .replaceAll("[−–—]", "-")
            .replaceAll("\\s+", " ")
            .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "")
            .replaceAll("(?<=\\d),(?=\\d{1,2}x)", ".")
            .replaceAll("per ?cent\\b", "%")
            .replaceAll("\\b(twice|doubles|doubling)\\b", "2x")
            .replaceAll("\\btriples\\b", "3x")
            .replaceAll("\\b(an|one) (?=orders? of)", "1 ")
            .replaceAll("hundredfold", "100x");
    for (int i = 0; i < NUMERALS.length; i++) {
      text =
          text.replaceAll(
              "\\b" + NUMERALS[i] + "(?:-?fold| times)\\b", (i + 2) + "x")
              .replaceAll("\\b" + NUMERALS[i] + " (?=orders)", (i + 2) + " ")
              .replaceAll("factor of " + NUMERALS[i] + "\\b", (i + 2) + "x");
    }
    return text.replaceAll("(?<=\\d) ?(?:×|times\\b|-?fold\\b)", "x")
        .replaceAll("(?<=\\d)x that\\b", "x that")
        .replaceAll("by a factor of (\\d+)(?!x)", "by $1x");
  }
}
