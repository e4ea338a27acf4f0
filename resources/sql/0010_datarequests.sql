-- Who saw whose data, and what people asked about their own.

CREATE TABLE access_record (
    id          @ID@,
    kind        @INTEGER@ NOT NULL,
    flat_id     @INTEGER@ REFERENCES flat (id),
    resident_id @INTEGER@ REFERENCES resident (id),
    officer_id  @INTEGER@ NOT NULL REFERENCES staff_member (id),
    desk        @INTEGER@ NOT NULL,
    accessed_at TEXT NOT NULL,
    reason      TEXT NOT NULL,
    what        TEXT NOT NULL
) @STRICT@;

CREATE INDEX access_record_by_moment ON access_record (accessed_at);

CREATE INDEX access_record_by_flat ON access_record (flat_id);

CREATE TABLE data_request (
    id          @ID@,
    kind        @INTEGER@ NOT NULL,
    resident_id @INTEGER@ NOT NULL REFERENCES resident (id),
    asked_at    TEXT NOT NULL,
    received_by @INTEGER@ NOT NULL REFERENCES staff_member (id),
    matter      TEXT NOT NULL,
    done_at     TEXT,
    done_by     @INTEGER@ REFERENCES staff_member (id),
    outcome     TEXT NOT NULL
) @STRICT@;

CREATE INDEX data_request_by_resident ON data_request (resident_id);
