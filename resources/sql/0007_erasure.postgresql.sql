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

DROP TRIGGER journal_not_changed ON journal;

CREATE FUNCTION journal_check_emptying() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    otherwise journal%ROWTYPE := NEW;
    last      journal%ROWTYPE;
BEGIN
    SELECT * INTO STRICT last FROM journal ORDER BY sequence DESC LIMIT 1;
    otherwise.body := OLD.body;
    IF NEW.body IS NOT NULL OR otherwise IS DISTINCT FROM OLD
        OR OLD.kind NOT IN (10, 11, 12, 13, 20) OR last.kind NOT IN (30, 31)
        OR NOT EXISTS (
            SELECT 1
            FROM erasure, jsonb_array_elements(erasure.entries::jsonb) AS run
            WHERE erasure.id = last.reference
                AND OLD.sequence BETWEEN (run ->> 0)::bigint AND (run ->> 1)::bigint) THEN
        RAISE EXCEPTION 'the journal is append only' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER journal_not_changed BEFORE UPDATE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_check_emptying();

CREATE TRIGGER journal_not_removed BEFORE DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_refuse();

-- A desk that may only read and append goes through this door too.

CREATE FUNCTION journal_empty(first_sequence BIGINT, last_sequence BIGINT) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE journal SET body = NULL WHERE sequence BETWEEN first_sequence AND last_sequence;
    RETURN last_sequence - first_sequence + 1;
END
$$;
