-- The append-only chain of entries (docs/journal-format.md). Moments here are milliseconds since 1970, UTC.

CREATE TABLE journal_identity (
    only_row   @INTEGER@ PRIMARY KEY CHECK (only_row = 1),
    journal_id @BYTES@ NOT NULL CHECK (length(journal_id) = 16)
) @STRICT@;

CREATE TABLE journal (
    sequence      @INTEGER@ PRIMARY KEY CHECK (sequence > 0),
    previous_hash @BYTES@ NOT NULL CHECK (length(previous_hash) = 32),
    time_ms       @INTEGER@ NOT NULL,
    kind          @INTEGER@ NOT NULL,
    actor         @INTEGER@ NOT NULL,
    desk          @INTEGER@ NOT NULL,
    reference     @INTEGER@ NOT NULL,
    salt          @BYTES@ NOT NULL CHECK (length(salt) = 16),
    body          @BYTES@,
    content_hash  @BYTES@ NOT NULL CHECK (length(content_hash) = 32),
    entry_hash    @BYTES@ NOT NULL CHECK (length(entry_hash) = 32),
    client_id     @BYTES@ NOT NULL UNIQUE CHECK (length(client_id) = 16)
) @STRICT@;
