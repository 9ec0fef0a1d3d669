package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Canonical;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One try at reproducing a claim, and the run it made. The log of attempts only grows; aborted ones
 * stay in it.
 *
 * @param number given by the log, from 1
 * @param claim claim id; null if the run is not linked to a claim
 * @param revision of the claim that was tested; null if it has no claim
 * @param answers what each metric says about the claim; at least one
 * @param plan null if none was made before the data
 * @param carried whether a person carried it over from an earlier revision of the claim
 * @param retractions each time that it was taken back, oldest first; at most the last holds
 * @param loggedBy who logged it, by their own word; null if it was logged before names were kept
 * @param planHash of the plan, as it was when the attempt was logged; null if there is none
 * @param dataHash of the run's canonical text, likewise
 * @param contentHash SHA-256 of the file it was logged from: the same file twice is one attempt
 */
public record Attempt(
    long number,
    @Nullable String claim,
    @Nullable Integer revision,
    UUID run,
    List<Answer> answers,
    @Nullable Plan plan,
    @Nullable String note,
    boolean carried,
    List<Retraction> retractions,
    Instant loggedAt,
    @Nullable String loggedBy,
    @Nullable String planHash,
    String dataHash,
    String contentHash) {

  public Attempt {
    Check.that(number >= 0, "attempt.number", number, "must not be negative");
    Check.present("attempt.run", run);
    answers = List.copyOf(Check.present("attempt.answers", answers));
    Check.that(!answers.isEmpty(), "attempt.answers", answers, "must name at least one metric");
    retractions = List.copyOf(Check.present("attempt.retractions", retractions));
    loggedAt = Check.time("attempt.loggedAt", loggedAt);
    Check.text("attempt.dataHash", dataHash);
    Check.text("attempt.contentHash", contentHash);
  }

  /** This attempt with the number that the log gives it. */
  public Attempt numbered(long given) {
    return with(given, revision, carried, retractions);
  }

  /** The retraction that holds; null if the attempt was not taken back, or counts again. */
  public @Nullable Retraction retraction() {
    Retraction last = retractions.isEmpty() ? null : retractions.getLast();
    return last == null || last.withdrawal() != null ? null : last;
  }

  /**
   * This attempt, taken back; just as it is if that person took it back for that reason before.
   *
   * @throws InvalidValue if it was taken back otherwise
   */
  public Attempt retracted(Retraction taken) {
    Retraction before = retraction();
    if (before == null) {
      return with(number, revision, carried, append(retractions, taken));
    }
    if (before.repeats(taken)) {
      return this;
    }
    throw new InvalidValue(
        "attempt",
        Long.toString(number),
        "must not have been taken back before",
        " (by " + before.words() + ")");
  }

  /**
   * This attempt with its retraction withdrawn, so that it counts again; just as it is if that
   * person withdrew it for that reason before.
   *
   * @throws InvalidValue if no retraction of it holds
   */
  public Attempt reinstated(Withdrawal withdrawal) {
    Retraction last = retractions.isEmpty() ? null : retractions.getLast();
    Withdrawal before = last == null ? null : last.withdrawal();
    if (before != null && before.repeats(withdrawal)) {
      return this;
    }
    if (last == null || before != null) {
      throw new InvalidValue(
          "attempt",
          Long.toString(number),
          "must be one that was taken back",
          before == null
              ? ""
              : " (and counts again since " + before.at() + ", by " + before.by() + ")");
    }
    return with(
        number,
        revision,
        carried,
        append(retractions.subList(0, retractions.size() - 1), last.withdrawn(withdrawal)));
  }

  private static List<Retraction> append(List<Retraction> earlier, Retraction last) {
    return Stream.concat(earlier.stream(), Stream.of(last)).toList();
  }

  /** This attempt as one at a later revision of its claim, where it is exploratory. */
  public Attempt carriedTo(int later) {
    return with(number, later, true, retractions);
  }

  private Attempt with(
      long given, @Nullable Integer tested, boolean moved, List<Retraction> taken) {
    return new Attempt(
        given,
        claim,
        tested,
        run,
        answers,
        plan,
        note,
        moved,
        taken,
        loggedAt,
        loggedBy,
        planHash,
        dataHash,
        contentHash);
  }

  /** Whether the result may be shown but must not change the claim's status. */
  public boolean exploratory() {
    return carried || plan == null || !plan.protocol().confirmatory();
  }

  /** How the chain names the attempt of that number. */
  public static String subject(long number) {
    return "attempt " + number;
  }

  /** What the chain says of its being logged. */
  public Entry logged() {
    return new Entry(Link.Event.ATTEMPT, subject(number), digest(), loggedAt, loggedBy, null);
  }

  /** What the chain says of its being carried to the revision that it is at now. */
  public Entry carry(@Nullable String by, Instant at) {
    String digest = new Canonical().line("number", number).line("revision", revision).digest();
    return new Entry(Link.Event.CARRY, subject(number), digest, at, by, null);
  }

  /** SHA-256 of what was logged: it does not change when the attempt is taken back. */
  private String digest() {
    Canonical text =
        new Canonical()
            .line("number", number)
            .line("claim", claim)
            .line("revision", revision)
            .line("run", run)
            .line("note", note)
            .line("loggedAt", loggedAt)
            .line("planHash", planHash)
            .line("dataHash", dataHash)
            .line("contentHash", contentHash);
    if (loggedBy != null) {
      text.line("loggedBy", loggedBy);
    }
    for (Answer answer : answers) {
      text.line("answer.metric", answer.metric())
          .line("answer.resource", answer.resource())
          .line("answer.statistic", answer.statistic())
          .line("answer.grade", answer.grade())
          .line("answer.reason", answer.reason());
    }
    return text.digest();
  }

  /** The grade of the answer that is nearest to what was claimed. */
  public Grade grade() {
    return answers.stream().min(Answer.BEST).orElseThrow().grade();
  }
}
