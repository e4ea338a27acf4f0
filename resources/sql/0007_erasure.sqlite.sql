-- Content may go once its time is over (docs/adr/0010): a certificate signed by two people names the entries that lose
-- their bodies. The chain itself stays as it is.

ALTER TABLE log_volume ADD COLUMN purged_at TEXT;

CREATE TABLE erasure (
    id               @ID@,
    subject_type     @INTEGER@ NOT NULL,
    subject_id       @INTEGER@ NOT NULL,
    subject_name     TEXT NOT NULL,
    entries          TEXT NOT NULL,
    entry_count      @INTEGER@ NOT NULL CHECK (entry_count > 0),
    digest           @BYTES@ NOT NULL CHECK (length(digest) = 32),
    newest_at        TEXT NOT NULL,
    erased_at        TEXT NOT NULL,
    archive_name     TEXT NOT NULL,
    archive_hash     @BYTES@ NOT NULL CHECK (length(archive_hash) = 32),
    first_staff_id   @INTEGER@ NOT NULL REFERENCES staff_member (id),
    first_key        @BYTES@ NOT NULL,
    first_signature  @BYTES@ NOT NULL CHECK (length(first_signature) = 64),
    second_staff_id  @INTEGER@ NOT NULL REFERENCES staff_member (id) CHECK (second_staff_id <> first_staff_id),
    second_key       @BYTES@ NOT NULL,
    second_signature @BYTES@ NOT NULL CHECK (length(second_signature) = 64)
) @STRICT@;

-- Still append only, but for one narrow door: while the last entry is a certificate, the records and statements that it
-- names may lose their body, and nothing else of them.

DROP TRIGGER journal_not_changed;

CREATE TRIGGER journal_not_changed BEFORE UPDATE ON journal
WHEN NEW.body IS NOT NULL
    OR OLD.kind NOT IN (10, 11, 12, 13, 20)
    OR (NEW.sequence, NEW.previous_hash, NEW.time_ms, NEW.kind, NEW.actor, NEW.desk, NEW.reference, NEW.salt,
        NEW.content_hash, NEW.entry_hash, NEW.client_id)
        IS NOT (OLD.sequence, OLD.previous_hash, OLD.time_ms, OLD.kind, OLD.actor, OLD.desk, OLD.reference, OLD.salt,
                OLD.content_hash, OLD.entry_hash, OLD.client_id)
    OR NOT EXISTS (
        SELECT 1
        FROM journal AS last JOIN erasure ON erasure.id = last.reference, json_each(erasure.entries) AS run
        WHERE last.sequence = (SELECT MAX(sequence) FROM journal) AND last.kind IN (30, 31)
            AND OLD.sequence BETWEEN (SELECT value FROM json_each(run.value) WHERE key = 0)
                AND (SELECT value FROM json_each(run.value) WHERE key = 1))
BEGIN
    SELECT RAISE(ABORT, 'the journal is append only');
END;
