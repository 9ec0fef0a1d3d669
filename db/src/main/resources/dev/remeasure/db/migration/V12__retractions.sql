-- A retraction can be withdrawn, and the attempt taken back again: each is a row.
CREATE TABLE retraction (
  attempt BIGINT NOT NULL REFERENCES attempt,
  position INTEGER NOT NULL,
  reason TEXT NOT NULL,
  retracted_by TEXT NOT NULL,
  retracted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  withdrawal TEXT, -- the reason for which it was withdrawn; null as long as it holds
  withdrawn_by TEXT,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (attempt, position)
);

INSERT INTO retraction (attempt, position, reason, retracted_by, retracted_at)
SELECT number, 0, retraction, retracted_by, retracted_at
FROM attempt
WHERE retracted_at IS NOT NULL;

ALTER TABLE attempt DROP COLUMN retraction;
ALTER TABLE attempt DROP COLUMN retracted_by;
ALTER TABLE attempt DROP COLUMN retracted_at;
