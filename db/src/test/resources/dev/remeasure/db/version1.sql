-- A database as version 1 left it: claims of every kind, four attempts, judgements of two of them.

INSERT INTO paper ("key", number, title, "year", arxiv_verified, catalog_hash, edited) VALUES
  ('own', 0, 'On speed', 2024, FALSE, NULL, TRUE),
  ('cat', 7, 'From the catalog', 2025, FALSE, 'paper-hash', FALSE);

INSERT INTO claim (
  id, paper, metric, resource, kind, "value", "lower", "upper", baseline_value, wording, unit,
  better, role, subject, baseline, conditions, statement, locator,
  factor_lower, factor_upper, alternative_lower, alternative_upper,
  ambiguity, catalog_hash, edited
) VALUES
  ('own.ratio', 'own', 'speedup', 'time', 'RATIO', '2.20', NULL, NULL, NULL, 'MORE_THAN', 'x',
    'HIGHER', 'RESULT', 'new', 'old', 'on a laptop', 'Over 2.2 times as fast.', 'Table 3',
    '2.2', NULL, NULL, NULL, NULL, NULL, TRUE),
  ('own.faster', 'own', 'speed', 'time', 'PERCENT_CHANGE', '40', NULL, NULL, NULL, 'EXACT', '%',
    'HIGHER', 'RESULT', 'new', 'old', NULL, '40 % faster.', NULL,
    '1.4', '1.4', '1.667', '1.667', 'As a rate or as time.', NULL, TRUE),
  ('own.latency', 'own', 'latency', 'time', 'ABSOLUTE', '40', NULL, NULL, '120', 'EXACT', 'ms',
    'LOWER', 'RESULT', 'new', 'old', NULL, 'From 120 to 40 ms.', NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, TRUE),
  ('cat.range', 'cat', 'speedup', 'time', 'RATIO', NULL, '2.3', '3.6', NULL, 'RANGE',
    'x real time', 'HIGHER', 'BACKGROUND', 'new', 'old', NULL, '2.3 to 3.6 times.', NULL,
    '2.3', '3.6', NULL, NULL, NULL, 'claim-hash', FALSE),
  ('cat.parity', 'cat', 'memory', 'memory', 'RATIO', NULL, NULL, NULL, NULL, 'PARITY', 'x',
    'LOWER', 'RESULT', 'new', 'old', NULL, 'The same memory.', NULL,
    '1', '1', NULL, NULL, NULL, 'edited-hash', TRUE),
  ('own.odd', 'own', 'speedup', 'time', 'RATIO', '2.3', NULL, NULL, NULL, 'UP_TO', 'x',
    'HIGHER', 'RESULT', 'new', 'old', NULL, 'Up to 2.3 times.', NULL,
    NULL, '3.3', NULL, NULL, 'Said of one model.', NULL, TRUE),
  ('own.huge', 'own', 'models', 'scale', 'RATIO', '1E+400', '1E+400', '1E+401', NULL, 'RANGE', 'x',
    'HIGHER', 'RESULT', 'new', 'old', NULL, 'Very many.', NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, TRUE);

UPDATE attempt_counter SET last = 4;

INSERT INTO attempt (number, claim, grade, metric, note, logged_at, content_hash) VALUES
  (1, 'own.latency', 'EXACT', NULL, 'planned',
    TIMESTAMP WITH TIME ZONE '2026-01-02 03:04:05.678901+00:00', 'file-1'),
  (2, 'cat.range', 'MECHANISM', 'network calls', NULL,
    TIMESTAMP WITH TIME ZONE '2026-01-03 03:04:05+00:00', 'file-2'),
  (3, 'own.gone', 'CLOSE', 'throughput', NULL,
    TIMESTAMP WITH TIME ZONE '2026-01-04 03:04:05+00:00', 'file-3'),
  (4, NULL, 'SIMULATION', NULL, NULL,
    TIMESTAMP WITH TIME ZONE '2026-01-05 03:04:05+00:00', 'file-4');

INSERT INTO plan VALUES
  (1, 'own.latency', '120 to 40 ms', 'EXACT', 'old', 'new', 'time', 'full', 3, 30, 1, 'PT1S', 2,
    'PT0.5S', TRUE, TRUE, 42, 0.1, TIMESTAMP WITH TIME ZONE '2026-01-02 03:00:00+00:00');
INSERT INTO plan_point VALUES (1, 0, 'n=64');
INSERT INTO plan_option VALUES (1, 0, '-jvmArgs'), (1, 1, '-Xmx2g');

INSERT INTO environment (fingerprint) VALUES ('laptop'); -- number 1
INSERT INTO environment_fact VALUES
  (1, 0, 'cpu.model', 'VALUE', 'a cpu'),
  (1, 1, 'cpu.turbo', 'NOT_PERMITTED', NULL);

INSERT INTO run (
  number, id, producer, component, baseline, subject, same_job, design, seed, state, started_at,
  finished_at, environment, numbers
)
SELECT
  number,
  CAST('00000000-0000-0000-0000-00000000000' || number AS UUID),
  'remeasure 0.1.0', 'pair', 'old', 'new', 'same output',
  CASE WHEN number = 2 THEN 'SEPARATE' ELSE 'INTERLEAVED_PAIRS' END,
  CASE WHEN number = 2 THEN NULL ELSE 42 END,
  'COMPLETE',
  TIMESTAMP WITH TIME ZONE '2026-01-02 03:01:00+00:00',
  TIMESTAMP WITH TIME ZONE '2026-01-02 03:03:00+00:00',
  1,
  16
FROM attempt;

INSERT INTO run_fact SELECT number, 0, 'load', 'VALUE', '0.5' FROM run;

INSERT INTO run_metric SELECT number, 0, 'network calls', 'model-calls', 'count', 'LOWER' FROM run;
INSERT INTO run_metric SELECT number, 1, 'time', 'time', 'avgt', 'LOWER' FROM run;

INSERT INTO run_point SELECT number, 0, 'n=64', TRUE FROM run;
INSERT INTO run_point VALUES (2, 1, 'n=128', FALSE), (2, 2, 'n=256', FALSE);
INSERT INTO run_point_param VALUES (1, 0, 0, 'n', '64');

INSERT INTO run_control VALUES (1, 0, 'A_A', 'old', 'old');
INSERT INTO run_conditions SELECT number, 0, ARRAY['jdk.version'], ARRAY['25'] FROM run;

-- Three forks of each side at every point, baseline before subject in each pair.
INSERT INTO run_fork
SELECT
  p.run, 6 * p.position + f.n, NULL, 6 * p.position + f.n, f.n / 2,
  CASE WHEN MOD(f.n, 2) = 0 THEN 'BASELINE' ELSE 'SUBJECT' END,
  p.position, NULL, NULL, NULL, 0, ARRAY['gc.share'], ARRAY[CAST(0.25 AS DOUBLE PRECISION)]
FROM run_point p
CROSS JOIN (VALUES (0), (1), (2), (3), (4), (5)) AS f (n);

INSERT INTO run_fork VALUES
  (1, 6, 0, 6, 0, 'BASELINE', 0, NULL, NULL, 'out of memory', 0, ARRAY['gc.share'],
    ARRAY[CAST(0.25 AS DOUBLE PRECISION)]);

INSERT INTO run_series
SELECT
  run, position, 0, 0, 0, '#',
  ARRAY[CAST(CASE side WHEN 'BASELINE' THEN 100 ELSE 20 END AS DOUBLE PRECISION)]
FROM run_fork WHERE control IS NULL;

INSERT INTO run_series
SELECT
  run, position, 1, 0, 1, 'ms/op',
  ARRAY[
    CAST(CASE side WHEN 'BASELINE' THEN 120 ELSE 40 END + pair AS DOUBLE PRECISION),
    CAST(CASE side WHEN 'BASELINE' THEN 121 ELSE 41 END AS DOUBLE PRECISION)]
FROM run_fork WHERE control IS NULL;

INSERT INTO run_check SELECT number, 0, 'output', TRUE, 'equal' FROM run;
INSERT INTO run_warning VALUES (1, 0, NULL, 'a warning'), (1, 1, 6, 'of a fork');

-- Numbers 1 and 2.
INSERT INTO comparison (
  attempt, rules, judged_at, verdict, sub_code, flags, estimate, estimate_lower, estimate_upper,
  sweep_points, sweep_reproducing, sweep_median, sweep_share, retained, power_hint
) VALUES
  (1, '1', TIMESTAMP WITH TIME ZONE '2026-01-02 03:05:00+00:00', 'NOT_REPRODUCED', 'NULL_SHOWN',
    ARRAY['WARNINGS'], 1.01, 0.98, 1.04, NULL, NULL, NULL, NULL, NULL, 'Ten more pairs.'),
  (2, '1', TIMESTAMP WITH TIME ZONE '2026-01-03 03:05:00+00:00', 'NOT_COMPARABLE', 'SUPPORTED',
    ARRAY['AMBIGUOUS', 'EXPLORATORY'], 2.0, 1.6, 2.5, 3, 1, 2.0, 0.5, 0.8, NULL);

INSERT INTO comparison_reading (
  comparison, position, words, claimed_lower, claimed_upper, rounded_lower, rounded_upper, margin,
  lo, hi, e, verdict, sub_code
) VALUES
  (1, 0, '120 to 40 ms', 3, 3, 2.9, 3.1, 0.1, 2.7, 3.3, 1.05, NULL, NULL),
  (2, 0, '5 % more cost', 0.95, 0.95, 0.94, 0.96, 0.1, 0.9, 0.97, 1.05, NULL, NULL),
  (2, 1, 'no worse', 1, 1, 1, 1, 0.05, 0.95, 1.05, 1.05, 'CONTRADICTED', NULL),
  (2, 2, 'at least 0.9x', 0.9, NULL, 0.9, NULL, 0.1, 0.8, NULL, 1.05, 'NOT_REPRODUCED',
    'SPEEDUP_UNPROVEN');

-- The intervals of the sweep are those of two and of nine degrees of freedom at 1 - 0.05/3.
INSERT INTO comparison_measured (
  comparison, position, metric, resource, point, judged, method, forks, unit, baseline_mean,
  subject_mean, level, estimate, estimate_lower, estimate_upper, welch_estimate, welch_lower,
  welch_upper, fieller_estimate, fieller_lower, fieller_upper, standard_error, spread, reason
) VALUES
  (1, 0, 'time', 'time', 'n=64', TRUE, 'PAIRED_LOG_T', 3, 'ms/op', 121, 41, 0.95, 1.01, 0.98, 1.04,
    1.01, 0.97, 1.05, 1.01, 0.96, 1.06, 0.007, 0.012, NULL),
  (1, 1, 'network calls', 'model-calls', 'n=64', FALSE, 'PAIRED_LOG_T', 1, '#', 100, 20, 0.95,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1 whole pair: too few.'),
  (2, 0, 'network calls', 'model-calls', 'n=64', TRUE, 'PAIRED_LOG_T', 3, '#', 100, 20,
    0.98333333333333328, 2.0, 0.9307791822600832, 4.297474713913723, 2.0, 1.5, 2.6, 2.0, 1.4, 2.7,
    0.1, 0.2, NULL),
  (2, 1, 'network calls', 'model-calls', 'n=128', TRUE, 'WELCH_LOG_T', 5, '#', 100, 20,
    0.98333333333333328, 3.0, 2.2373225926688614, 4.022665318577982, 3.0, 2.2373225926688614,
    4.022665318577982, NULL, NULL, NULL, 0.1, NULL, NULL);

INSERT INTO comparison_finding VALUES (1, 0, 'plan', 'PASSED', 'Kept.');
INSERT INTO comparison_step VALUES (1, 0, 'claim', 'What was claimed.'), (1, 1, 'rule', 'Why.');
