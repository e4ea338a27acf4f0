-- The append-only chain of entries (docs/journal-format.md). Moments here are milliseconds since 1970, UTC.

CREATE TABLE journal_identity (
    only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
    journal_id BLOB NOT NULL CHECK (length(journal_id) = 16)
) STRICT;

CREATE TABLE journal (
    sequence      INTEGER PRIMARY KEY CHECK (sequence > 0),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    time_ms       INTEGER NOT NULL,
    kind          INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 65535),
    type          INTEGER NOT NULL CHECK (type BETWEEN 0 AND 65535),
    actor         INTEGER NOT NULL,
    desk          INTEGER NOT NULL,
    reference     INTEGER NOT NULL,
    salt          BLOB NOT NULL CHECK (length(salt) = 16),
    body          BLOB,
    content_hash  BLOB NOT NULL CHECK (length(content_hash) = 32),
    entry_hash    BLOB NOT NULL CHECK (length(entry_hash) = 32),
    client_id     BLOB NOT NULL UNIQUE CHECK (length(client_id) = 16)
) STRICT;

-- Who made a change signs it: the signature stands beside the change's last entry.

CREATE TABLE journal_signature (
    sequence  INTEGER PRIMARY KEY REFERENCES journal (sequence),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

-- Append only, in order: the chain cannot be rewritten with an ordinary statement, nor by REPLACE.

CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM journal)
    OR NEW.previous_hash <> COALESCE((SELECT entry_hash FROM journal ORDER BY sequence DESC LIMIT 1), zeroblob(32))
    OR NEW.body IS NULL
    OR NEW.salt = zeroblob(16)
    OR EXISTS (SELECT 1 FROM journal WHERE client_id = NEW.client_id)
BEGIN
    SELECT RAISE(ABORT, 'the entry does not follow the last one');
END;

CREATE TRIGGER journal_not_removed BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append only');
END;

-- There is one narrow door: while the last entry is the certificate of an erasure, the records and statements that it
-- names may lose their body and with it their salt, and nothing else of them.

CREATE TRIGGER journal_not_changed BEFORE UPDATE ON journal
WHEN NEW.body IS NOT NULL
    OR NEW.salt <> zeroblob(16)
    OR OLD.kind NOT IN (10, 11, 12, 13, 20)
    OR (NEW.sequence, NEW.previous_hash, NEW.time_ms, NEW.kind, NEW.type, NEW.actor, NEW.desk, NEW.reference,
        NEW.content_hash, NEW.entry_hash, NEW.client_id)
        IS NOT (OLD.sequence, OLD.previous_hash, OLD.time_ms, OLD.kind, OLD.type, OLD.actor, OLD.desk, OLD.reference,
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

CREATE TRIGGER journal_signed_at_its_end BEFORE INSERT ON journal_signature
WHEN NEW.sequence IS NOT (SELECT MAX(sequence) FROM journal)
    OR EXISTS (SELECT 1 FROM journal_signature WHERE sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'the signature is not that of the last change');
END;

CREATE TRIGGER journal_signature_not_changed BEFORE UPDATE ON journal_signature
BEGIN
    SELECT RAISE(ABORT, 'the journal is append only');
END;

-- Only the signature of an entry that another program took away makes room: it must not keep the next one from being
-- signed.

CREATE TRIGGER journal_signature_not_removed BEFORE DELETE ON journal_signature
WHEN EXISTS (SELECT 1 FROM journal WHERE sequence = OLD.sequence)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append only');
END;

CREATE TRIGGER journal_signature_made_anew BEFORE INSERT ON journal
BEGIN
    DELETE FROM journal_signature WHERE sequence = NEW.sequence;
END;

CREATE TRIGGER journal_named_once BEFORE INSERT ON journal_identity
WHEN EXISTS (SELECT 1 FROM journal_identity)
BEGIN
    SELECT RAISE(ABORT, 'the journal has its name');
END;

CREATE TRIGGER journal_name_not_changed BEFORE UPDATE ON journal_identity
BEGIN
    SELECT RAISE(ABORT, 'the journal keeps its name');
END;

CREATE TRIGGER journal_name_not_removed BEFORE DELETE ON journal_identity
BEGIN
    SELECT RAISE(ABORT, 'the journal keeps its name');
END;
