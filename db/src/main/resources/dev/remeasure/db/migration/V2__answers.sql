-- Method version 2: an attempt has answers, one for each metric of its run; a metric says where its
-- figures come from; every judgement of an attempt is a row; a chain of hashes covers what is
-- logged. Claims get their forms here, which V3 finds out and V4 makes revisions of.

ALTER TABLE claim ADD COLUMN form VARCHAR;
ALTER TABLE claim ADD COLUMN form_alternative VARCHAR;
ALTER TABLE claim ADD COLUMN exact_number BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE run_metric ADD COLUMN statistic VARCHAR DEFAULT 'mean' NOT NULL;
ALTER TABLE run_metric ADD COLUMN provenance VARCHAR DEFAULT 'TIMED' NOT NULL;
ALTER TABLE run_metric ADD COLUMN resolution DOUBLE PRECISION;
UPDATE run_metric SET statistic = 'total', provenance = 'COUNTED' WHERE mode = 'count';
ALTER TABLE run_metric ALTER COLUMN statistic DROP DEFAULT;
ALTER TABLE run_metric ALTER COLUMN provenance DROP DEFAULT;

CREATE TABLE attempt_answer (
  attempt BIGINT NOT NULL REFERENCES attempt,
  position INTEGER NOT NULL,
  metric TEXT NOT NULL,
  resource TEXT NOT NULL,
  statistic VARCHAR,
  grade VARCHAR NOT NULL,
  reason TEXT,
  PRIMARY KEY (attempt, position)
);

CREATE TABLE plan_answer (
  attempt BIGINT NOT NULL REFERENCES plan,
  position INTEGER NOT NULL,
  metric TEXT NOT NULL,
  resource TEXT NOT NULL,
  statistic VARCHAR,
  grade VARCHAR NOT NULL,
  reason TEXT,
  PRIMARY KEY (attempt, position)
);

-- One answer for each metric of the run: first the metric that was named, else the one of the
-- claim's resource.
UPDATE attempt SET metric = NULL WHERE TRIM(metric) = '';

INSERT INTO attempt_answer (attempt, position, metric, resource, statistic, grade)
SELECT
  a.number,
  ROW_NUMBER() OVER (
    PARTITION BY a.number
    ORDER BY
      CASE WHEN m.name = a.metric THEN 0 WHEN m.resource = c.resource THEN 1 ELSE 2 END,
      m.position) - 1,
  m.name, m.resource, m.statistic, a.grade
FROM attempt a
JOIN run_metric m ON m.run = a.number
LEFT JOIN claim c ON c.id = a.claim
WHERE a.metric IS NULL
  OR EXISTS (SELECT 1 FROM run_metric o WHERE o.run = a.number AND o.name = a.metric);

INSERT INTO plan_answer (attempt, position, metric, resource, statistic, grade)
SELECT
  p.attempt,
  ROW_NUMBER() OVER (
    PARTITION BY p.attempt
    ORDER BY
      CASE WHEN m.name = p.metric THEN 0 WHEN m.resource = c.resource THEN 1 ELSE 2 END,
      m.position) - 1,
  m.name, m.resource, m.statistic, p.grade
FROM plan p
JOIN run_metric m ON m.run = p.attempt
LEFT JOIN claim c ON c.id = p.claim
WHERE EXISTS (SELECT 1 FROM run_metric o WHERE o.run = p.attempt AND o.name = p.metric);

-- A metric that the run did not measure is the only answer, and answers nothing.
INSERT INTO attempt_answer (attempt, position, metric, resource, grade)
SELECT a.number, 0, a.metric, COALESCE(c.resource, m.resource), a.grade
FROM attempt a
JOIN run_metric m ON m.run = a.number AND m.position = 0
LEFT JOIN claim c ON c.id = a.claim
WHERE a.metric IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM attempt_answer o WHERE o.attempt = a.number);

INSERT INTO plan_answer (attempt, position, metric, resource, grade)
SELECT p.attempt, 0, p.metric, COALESCE(c.resource, m.resource), p.grade
FROM plan p
JOIN run_metric m ON m.run = p.attempt AND m.position = 0
LEFT JOIN claim c ON c.id = p.claim
WHERE NOT EXISTS (SELECT 1 FROM plan_answer o WHERE o.attempt = p.attempt);

ALTER TABLE attempt DROP COLUMN grade;
ALTER TABLE attempt DROP COLUMN metric;
ALTER TABLE attempt ADD COLUMN revision INTEGER; -- of the claim
ALTER TABLE attempt ADD COLUMN carried BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE attempt ADD COLUMN retraction TEXT; -- the reason for which it was taken back
ALTER TABLE attempt ADD COLUMN retracted_by TEXT;
ALTER TABLE attempt ADD COLUMN retracted_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE attempt ADD COLUMN plan_hash VARCHAR;
-- Whoever opens a database of version 1 adds the hashes and begins the chain.
ALTER TABLE attempt ADD COLUMN data_hash VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE attempt ALTER COLUMN carried DROP DEFAULT;
ALTER TABLE attempt ALTER COLUMN data_hash DROP DEFAULT;
-- Of a claim that was removed nothing is known, so its attempts have no revision.
UPDATE attempt SET revision = 1 WHERE claim IN (SELECT id FROM claim);

ALTER TABLE plan DROP COLUMN grade;
ALTER TABLE plan DROP COLUMN metric;
ALTER TABLE plan ADD COLUMN revision INTEGER;
ALTER TABLE plan ADD COLUMN reading_lower DOUBLE PRECISION;
ALTER TABLE plan ADD COLUMN reading_upper DOUBLE PRECISION;
ALTER TABLE plan ADD COLUMN reading_intent VARCHAR;
ALTER TABLE plan ADD COLUMN half_width DOUBLE PRECISION DEFAULT 0 NOT NULL; -- the precision, as ln
ALTER TABLE plan ALTER COLUMN half_width DROP DEFAULT;
UPDATE plan SET reading = NULL WHERE TRIM(reading) = '';
UPDATE plan SET revision = 1 WHERE claim IN (SELECT id FROM claim);
UPDATE plan SET half_width = LN(1 + margin) / 2;

-- The row of a judgement beside refers to that of its comparison's own.
ALTER TABLE comparison ADD COLUMN beside BIGINT;
ALTER TABLE comparison ADD FOREIGN KEY (beside) REFERENCES comparison;
ALTER TABLE comparison ADD COLUMN answer_metric TEXT;
ALTER TABLE comparison ADD COLUMN answer_resource TEXT;
ALTER TABLE comparison ADD COLUMN answer_statistic VARCHAR;
ALTER TABLE comparison ADD COLUMN answer_grade VARCHAR;
ALTER TABLE comparison ADD COLUMN answer_reason TEXT;
ALTER TABLE comparison ADD COLUMN headline_point TEXT;
ALTER TABLE comparison ADD COLUMN nothing VARCHAR;
ALTER TABLE comparison RENAME COLUMN sub_code TO sub_verdict;
CREATE INDEX comparison_beside ON comparison (beside);

-- The answer whose metric was judged, else the first.
UPDATE comparison SET (answer_metric, answer_resource, answer_statistic, answer_grade) = (
  SELECT a.metric, a.resource, a.statistic, a.grade
  FROM attempt_answer a
  WHERE a.attempt = comparison.attempt
  ORDER BY
    CASE WHEN EXISTS (
      SELECT 1 FROM comparison_measured m
      WHERE m.comparison = comparison.number AND m.judged AND m.metric = a.metric)
    THEN 0 ELSE 1 END,
    a.position
  FETCH FIRST 1 ROW ONLY);

UPDATE comparison SET headline_point = (
  SELECT m.point
  FROM comparison_measured m
  WHERE m.comparison = comparison.number AND m.judged AND m.estimate = comparison.estimate
  ORDER BY m.position
  FETCH FIRST 1 ROW ONLY);

ALTER TABLE comparison ALTER COLUMN answer_metric SET NOT NULL;
ALTER TABLE comparison ALTER COLUMN answer_resource SET NOT NULL;
ALTER TABLE comparison ALTER COLUMN answer_grade SET NOT NULL;
UPDATE comparison SET sub_verdict = 'NO_EFFECT' WHERE sub_verdict = 'NULL_SHOWN';
UPDATE comparison SET sub_verdict = 'EFFECT_UNPROVEN' WHERE sub_verdict = 'SPEEDUP_UNPROVEN';

-- Version 1 judged every claim below 1 turned round, as one whose aim is a cost.
ALTER TABLE comparison_reading ADD COLUMN intent VARCHAR DEFAULT 'GAIN' NOT NULL;
ALTER TABLE comparison_reading ALTER COLUMN intent DROP DEFAULT;
ALTER TABLE comparison_reading ADD COLUMN reach DOUBLE PRECISION; -- some configuration must reach it
ALTER TABLE comparison_reading RENAME COLUMN sub_code TO sub_verdict;
UPDATE comparison_reading SET intent =
  CASE
    WHEN claimed_upper < 1 THEN 'AIM'
    WHEN claimed_lower = 1 AND COALESCE(claimed_upper, 1) = 1 THEN 'PARITY'
    WHEN claimed_lower > 1 OR claimed_lower = 0 THEN 'GAIN'
    ELSE 'PRICE'
  END;
UPDATE comparison_reading SET sub_verdict = 'NO_EFFECT' WHERE sub_verdict = 'NULL_SHOWN';
UPDATE comparison_reading SET sub_verdict = 'EFFECT_UNPROVEN'
  WHERE sub_verdict = 'SPEEDUP_UNPROVEN';

-- A measurement is an estimate with its intervals, or a cost of nothing, or neither for a reason.
-- The interval at the level of the whole sweep stands beside the one of 95 %, which V3 works out
-- where the two differ.
CREATE TABLE measured (
  comparison BIGINT NOT NULL REFERENCES comparison,
  position INTEGER NOT NULL,
  metric TEXT NOT NULL,
  resource TEXT NOT NULL,
  provenance VARCHAR NOT NULL,
  point TEXT NOT NULL,
  judged BOOLEAN NOT NULL,
  method VARCHAR NOT NULL,
  forks INTEGER NOT NULL,
  unit TEXT NOT NULL,
  baseline_mean DOUBLE PRECISION,
  subject_mean DOUBLE PRECISION,
  estimate DOUBLE PRECISION,
  estimate_lower DOUBLE PRECISION,
  estimate_upper DOUBLE PRECISION,
  simultaneous_estimate DOUBLE PRECISION,
  simultaneous_lower DOUBLE PRECISION,
  simultaneous_upper DOUBLE PRECISION,
  level DOUBLE PRECISION, -- of the simultaneous interval
  welch_estimate DOUBLE PRECISION,
  welch_lower DOUBLE PRECISION,
  welch_upper DOUBLE PRECISION,
  fieller_estimate DOUBLE PRECISION,
  fieller_lower DOUBLE PRECISION,
  fieller_upper DOUBLE PRECISION,
  standard_error DOUBLE PRECISION,
  spread DOUBLE PRECISION,
  exact BOOLEAN NOT NULL, -- a ratio of counts on which all forks agree
  nothing VARCHAR, -- which side costs nothing
  least DOUBLE PRECISION, -- the ratio saved at least, where the subject costs nothing
  reason TEXT,
  PRIMARY KEY (comparison, position)
);

INSERT INTO measured
SELECT
  d.comparison,
  d.position,
  d.metric,
  d.resource,
  COALESCE(m.provenance, 'TIMED'),
  d.point,
  d.judged,
  d.method,
  d.forks,
  d.unit,
  d.baseline_mean,
  d.subject_mean,
  d.estimate,
  d.estimate_lower,
  d.estimate_upper,
  d.estimate,
  d.estimate_lower,
  d.estimate_upper,
  CASE WHEN d.estimate IS NOT NULL THEN d.level END,
  d.welch_estimate,
  d.welch_lower,
  d.welch_upper,
  d.fieller_estimate,
  d.fieller_lower,
  d.fieller_upper,
  d.standard_error,
  d.spread,
  FALSE,
  NULL,
  NULL,
  d.reason
FROM comparison_measured d
JOIN comparison c ON c.number = d.comparison
LEFT JOIN run_metric m ON m.run = c.attempt AND m.name = d.metric;

DROP TABLE comparison_measured;
ALTER TABLE measured RENAME TO comparison_measured;

-- Each link's hash covers the one before it; see the domain's Link.
CREATE TABLE chain (
  number BIGINT PRIMARY KEY,
  event VARCHAR NOT NULL,
  subject TEXT NOT NULL,
  digest VARCHAR NOT NULL,
  added_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  previous VARCHAR NOT NULL UNIQUE,
  hash VARCHAR NOT NULL UNIQUE
);

-- Whoever adds a link takes its single row first, after the one of papers or of attempts.
CREATE TABLE chain_writer (
  number INTEGER PRIMARY KEY
);

INSERT INTO chain_writer VALUES (1);
