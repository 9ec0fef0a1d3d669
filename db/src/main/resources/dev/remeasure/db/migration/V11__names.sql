-- Who did it, by their own word: nothing is known of what was logged before.
ALTER TABLE attempt ADD COLUMN logged_by TEXT;
ALTER TABLE chain ADD COLUMN added_by TEXT;
ALTER TABLE chain ADD COLUMN reason TEXT;
ALTER TABLE chain ADD COLUMN digest_before VARCHAR; -- of the subject's link before
CREATE INDEX chain_of_subject ON chain (subject);
