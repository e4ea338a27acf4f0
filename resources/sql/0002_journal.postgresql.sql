-- The append-only chain of entries (docs/journal-format.md). Moments here are milliseconds since 1970, UTC.

CREATE TABLE journal_identity (
    only_row   BIGINT PRIMARY KEY CHECK (only_row = 1),
    journal_id BYTEA NOT NULL CHECK (length(journal_id) = 16)
);

CREATE TABLE journal (
    sequence      BIGINT PRIMARY KEY CHECK (sequence > 0),
    previous_hash BYTEA NOT NULL CHECK (length(previous_hash) = 32),
    time_ms       BIGINT NOT NULL,
    kind          BIGINT NOT NULL,
    type          BIGINT NOT NULL,
    actor         BIGINT NOT NULL,
    desk          BIGINT NOT NULL,
    reference     BIGINT NOT NULL,
    salt          BYTEA NOT NULL CHECK (length(salt) = 16),
    body          BYTEA,
    content_hash  BYTEA NOT NULL CHECK (length(content_hash) = 32),
    entry_hash    BYTEA NOT NULL CHECK (length(entry_hash) = 32),
    client_id     BYTEA NOT NULL UNIQUE CHECK (length(client_id) = 16)
);

-- Who made a change signs it: the signature stands beside the change's last entry.

CREATE TABLE journal_signature (
    sequence  BIGINT PRIMARY KEY REFERENCES journal (sequence),
    signature BYTEA NOT NULL CHECK (length(signature) = 64)
);

-- Append only, in order, and with the right hashes, whoever writes. The constants are the domains of the preimages,
-- "dj2/content" and "dj2/entry" filled with zeros to twelve bytes.

CREATE FUNCTION journal_check_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    last_sequence BIGINT;
    last_hash     BYTEA;
    name          BYTEA;
    content       BYTEA;
    entry         BYTEA;
BEGIN
    PERFORM pg_advisory_xact_lock('journal'::regclass::oid::bigint);
    SELECT journal_id INTO STRICT name FROM journal_identity;
    SELECT sequence, entry_hash INTO last_sequence, last_hash FROM journal ORDER BY sequence DESC LIMIT 1;
    IF NEW.body IS NULL OR NEW.salt = decode(repeat('00', 16), 'hex') OR NEW.sequence <> COALESCE(last_sequence, 0) + 1
        OR NEW.previous_hash <> COALESCE(last_hash, decode(repeat('00', 32), 'hex')) THEN
        RAISE EXCEPTION 'the entry does not follow the last one' USING ERRCODE = '23514';
    END IF;
    content := sha256(decode('646a322f636f6e74656e7400', 'hex') || NEW.salt || int4send(length(NEW.body)) || NEW.body);
    entry := sha256(decode('646a322f656e747279000000', 'hex') || name || int8send(NEW.sequence) || NEW.previous_hash
        || int8send(NEW.time_ms) || int2send(NEW.kind::smallint) || int2send(NEW.type::smallint) || int8send(NEW.actor) || int8send(NEW.desk)
        || int8send(NEW.reference) || content);
    IF NEW.content_hash <> content OR NEW.entry_hash <> entry THEN
        RAISE EXCEPTION 'the hashes are not those of the entry' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append only' USING ERRCODE = '23514';
END
$$;

CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_check_entry();

CREATE TRIGGER journal_not_removed BEFORE DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_refuse();

CREATE TRIGGER journal_not_emptied BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();

CREATE FUNCTION journal_check_signature() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.sequence IS DISTINCT FROM (SELECT MAX(sequence) FROM journal) THEN
        RAISE EXCEPTION 'the signature is not that of the last change' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER journal_signed_at_its_end BEFORE INSERT ON journal_signature
    FOR EACH ROW EXECUTE FUNCTION journal_check_signature();

CREATE TRIGGER journal_signature_not_changed BEFORE UPDATE OR DELETE ON journal_signature
    FOR EACH ROW EXECUTE FUNCTION journal_refuse();

CREATE TRIGGER journal_signature_not_emptied BEFORE TRUNCATE ON journal_signature
    FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();

CREATE TRIGGER journal_name_not_changed BEFORE UPDATE OR DELETE ON journal_identity
    FOR EACH ROW EXECUTE FUNCTION journal_refuse();

CREATE TRIGGER journal_name_not_emptied BEFORE TRUNCATE ON journal_identity
    FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();

-- There is one narrow door: while the last entry is the certificate of an erasure, the records and statements that it
-- names may lose their body and with it their salt, and nothing else of them.

CREATE FUNCTION journal_check_emptying() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    otherwise journal%ROWTYPE := NEW;
    last      journal%ROWTYPE;
BEGIN
    SELECT * INTO STRICT last FROM journal ORDER BY sequence DESC LIMIT 1;
    otherwise.body := OLD.body;
    otherwise.salt := OLD.salt;
    IF NEW.body IS NOT NULL OR NEW.salt <> decode(repeat('00', 16), 'hex') OR otherwise IS DISTINCT FROM OLD
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

-- A desk that may only read and append goes through this door too.

CREATE FUNCTION journal_empty(first_sequence BIGINT, last_sequence BIGINT) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE journal SET body = NULL, salt = decode(repeat('00', 16), 'hex') WHERE sequence BETWEEN first_sequence AND last_sequence;
    RETURN last_sequence - first_sequence + 1;
END
$$;
