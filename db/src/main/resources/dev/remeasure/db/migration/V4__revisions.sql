-- Takes up where V3, in Java, has found the forms of the claims and the 95 % intervals of sweeps.

-- The intervals beside them, for information, are those of the sweep's level still. Where Welch's
-- is the main one it is known; the others cannot be worked out, and the raw data give them again.
UPDATE comparison_measured SET
  welch_estimate = CASE WHEN method = 'WELCH_LOG_T' THEN estimate END,
  welch_lower = CASE WHEN method = 'WELCH_LOG_T' THEN estimate_lower END,
  welch_upper = CASE WHEN method = 'WELCH_LOG_T' THEN estimate_upper END,
  fieller_estimate = NULL,
  fieller_lower = NULL,
  fieller_upper = NULL
WHERE level > 0.950000001;

-- What a claim says is kept in its revisions; the claim names the newest one. Revisions outlive
-- their claim, so claim is no foreign key here.
CREATE TABLE claim_revision (
  claim VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  reason TEXT,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  metric TEXT NOT NULL,
  resource TEXT NOT NULL,
  statistic VARCHAR,
  form VARCHAR,
  form_alternative VARCHAR,
  "value" VARCHAR,
  "lower" VARCHAR,
  "upper" VARCHAR,
  baseline_value VARCHAR,
  exact_number BOOLEAN NOT NULL,
  wording VARCHAR NOT NULL, -- the qualifier, e.g. UP_TO
  unit TEXT NOT NULL,
  better VARCHAR,
  role VARCHAR NOT NULL,
  subject TEXT NOT NULL,
  baseline TEXT,
  conditions TEXT,
  statement TEXT NOT NULL,
  locator TEXT,
  ambiguity TEXT,
  PRIMARY KEY (claim, number)
);

INSERT INTO claim_revision
SELECT
  id,
  1,
  CASE WHEN catalog_hash IS NOT NULL AND NOT edited THEN 'catalog' ELSE 'unknown' END,
  'recorded before revisions were kept; the time is that of the upgrade',
  CURRENT_TIMESTAMP(6),
  metric,
  resource,
  NULL,
  form,
  form_alternative,
  "value",
  "lower",
  "upper",
  baseline_value,
  exact_number,
  wording,
  unit,
  better,
  role,
  subject,
  baseline,
  conditions,
  statement,
  locator,
  ambiguity
FROM claim;

ALTER TABLE claim ADD COLUMN revision INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE claim ALTER COLUMN revision DROP DEFAULT;
ALTER TABLE claim ADD FOREIGN KEY (id, revision) REFERENCES claim_revision;
ALTER TABLE claim DROP COLUMN metric;
ALTER TABLE claim DROP COLUMN resource;
ALTER TABLE claim DROP COLUMN kind;
ALTER TABLE claim DROP COLUMN form;
ALTER TABLE claim DROP COLUMN form_alternative;
ALTER TABLE claim DROP COLUMN "value";
ALTER TABLE claim DROP COLUMN "lower";
ALTER TABLE claim DROP COLUMN "upper";
ALTER TABLE claim DROP COLUMN baseline_value;
ALTER TABLE claim DROP COLUMN exact_number;
ALTER TABLE claim DROP COLUMN wording;
ALTER TABLE claim DROP COLUMN unit;
ALTER TABLE claim DROP COLUMN better;
ALTER TABLE claim DROP COLUMN role;
ALTER TABLE claim DROP COLUMN subject;
ALTER TABLE claim DROP COLUMN baseline;
ALTER TABLE claim DROP COLUMN conditions;
ALTER TABLE claim DROP COLUMN statement;
ALTER TABLE claim DROP COLUMN locator;
ALTER TABLE claim DROP COLUMN factor_lower;
ALTER TABLE claim DROP COLUMN factor_upper;
ALTER TABLE claim DROP COLUMN alternative_lower;
ALTER TABLE claim DROP COLUMN alternative_upper;
ALTER TABLE claim DROP COLUMN ambiguity;
