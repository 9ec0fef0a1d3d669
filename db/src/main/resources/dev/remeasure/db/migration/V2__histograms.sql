-- The samples behind the iterations of a series, weighted: each distinct value and how often it
-- came. A histogram of more values than an array should hold goes on in the next part.
CREATE TABLE run_histogram (
  run BIGINT NOT NULL,
  fork INTEGER NOT NULL,
  series INTEGER NOT NULL,
  iteration INTEGER NOT NULL,
  part INTEGER NOT NULL,
  samples DOUBLE PRECISION ARRAY NOT NULL,
  counts BIGINT ARRAY NOT NULL,
  PRIMARY KEY (run, fork, series, iteration, part),
  FOREIGN KEY (run, fork) REFERENCES run_fork
);
