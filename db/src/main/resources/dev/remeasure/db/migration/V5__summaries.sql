-- What is known of a run that was made elsewhere and has no forks.
CREATE TABLE run_summary (
  run BIGINT PRIMARY KEY REFERENCES run,
  unit TEXT, -- of both sides
  device TEXT,
  source TEXT
);

-- Its figures: one ratio, or one of each side.
CREATE TABLE run_summary_figure (
  run BIGINT NOT NULL REFERENCES run_summary,
  part VARCHAR NOT NULL, -- RATIO, BASELINE or SUBJECT
  mean DOUBLE PRECISION NOT NULL,
  sd DOUBLE PRECISION,
  "lower" DOUBLE PRECISION,
  "upper" DOUBLE PRECISION,
  n INTEGER,
  PRIMARY KEY (run, part)
);
