-- Content may go once its time is over (docs/adr/0010): a certificate signed by two people names the entries of the
-- journal that lose their bodies. The chain itself stays as it is.

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
