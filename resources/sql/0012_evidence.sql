-- Files that are kept with records of any type. Their bytes stand in a table of their own, so that a list of files
-- reads none of them.

CREATE TABLE evidence (
    id           @ID@,
    subject_type @INTEGER@ NOT NULL,
    subject_id   @INTEGER@ NOT NULL,
    file_name    TEXT NOT NULL,
    kind         @INTEGER@ NOT NULL,
    byte_count   @INTEGER@ NOT NULL CHECK (byte_count > 0),
    added_by     @INTEGER@ NOT NULL REFERENCES staff_member (id),
    added_at     TEXT NOT NULL
) @STRICT@;

CREATE INDEX evidence_by_subject ON evidence (subject_type, subject_id);

CREATE TABLE evidence_content (
    id      @ID@ REFERENCES evidence (id),
    content @BYTES@ NOT NULL
) @STRICT@;
