package dev.remeasure.server.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.format.Format;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Earlier;
import dev.remeasure.reports.sheet.Ledger;
import dev.remeasure.reports.sheet.Reports;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which report is wanted.
 *
 * @param kind null: the workbook of claims against measured values
 * @param format null: Excel
 * @param since report what changed since this time
 * @param earlier report what changed since this export, kept under {@code REMEASURE_HOME/earlier}
 * @param template a team's look, a folder under {@code REMEASURE_HOME/templates}
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ExportRequest(
    @Nullable Kind kind,
    @Nullable Format format,
    @Nullable String paper,
    @Nullable String claim,
    @Nullable Long attempt,
    @Nullable Instant since,
    @Nullable String earlier,
    @Nullable String template) {

  Scope scope() {
    return new Scope(paper, claim, attempt);
  }

  /**
   * Looks whether the request says what its kind of report is about.
   *
   * @throws InvalidValue if it does not
   */
  void check() {
    if (kindOrDefault() == Kind.DOSSIER && paper == null) {
      throw new InvalidValue("paper", "nothing", "is required for a dossier");
    }
    if (kindOrDefault() == Kind.RECORD && attempt == null) {
      throw new InvalidValue("attempt", "nothing", "is required for a record");
    }
  }

  Kind kindOrDefault() {
    return kind == null ? Kind.WORKBOOK : kind;
  }

  /** The format, Excel if none was named. */
  public Format formatOrDefault() {
    return format == null ? Format.XLSX : format;
  }

  /** The reports there are. */
  public enum Kind {
    /** Claims against measured values. */
    WORKBOOK {
      @Override
      Report report(Ledger ledger, @Nullable Earlier earlier) {
        return Reports.workbook(ledger, earlier);
      }
    },
    /** Everything about one paper. */
    DOSSIER {
      @Override
      Report report(Ledger ledger, @Nullable Earlier earlier) {
        return Reports.dossier(ledger, earlier);
      }
    },
    /** Everything about one attempt. */
    RECORD {
      @Override
      Report report(Ledger ledger, @Nullable Earlier earlier) {
        return Reports.record(ledger);
      }
    },
    /** Empty sheets of claims and papers, to be filled in and imported. */
    TEMPLATE {
      @Override
      Report report(Ledger ledger, @Nullable Earlier earlier) {
        return Reports.template(ledger);
      }
    };

    abstract Report report(Ledger ledger, @Nullable Earlier earlier);
  }
}
