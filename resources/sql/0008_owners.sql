-- The owner archive: buildings, flats, who lives there, common facilities, and who saw whose data.
-- Areas are in hundredths of a square metre. What has a batch came from a spreadsheet.

ALTER TABLE centre ADD COLUMN keeps_sensitive_data @INTEGER@;

CREATE TABLE import_batch (
    id           @ID@,
    file_name    TEXT NOT NULL,
    sheet        TEXT NOT NULL,
    imported_by  @INTEGER@ NOT NULL REFERENCES staff_member (id),
    imported_at  TEXT NOT NULL,
    row_count    @INTEGER@ NOT NULL CHECK (row_count >= 0),
    withdrawn_at TEXT
) @STRICT@;

CREATE TABLE building (
    id       @ID@,
    number   TEXT NOT NULL CHECK (length(number) > 0),
    name     TEXT NOT NULL,
    batch_id @INTEGER@ REFERENCES import_batch (id),
    state    @INTEGER@ NOT NULL
) @STRICT@;

CREATE UNIQUE INDEX building_by_number ON building (number) WHERE state = 0;

CREATE TABLE flat (
    id              @ID@,
    building_id     @INTEGER@ NOT NULL REFERENCES building (id),
    entrance        TEXT NOT NULL,
    number          TEXT NOT NULL CHECK (length(number) > 0),
    floor           @INTEGER@,
    layout          TEXT NOT NULL,
    gross_area      @INTEGER@ NOT NULL CHECK (gross_area >= 0),
    inner_area      @INTEGER@ NOT NULL CHECK (inner_area >= 0),
    flat_use        @INTEGER@ NOT NULL,
    delivered_on    TEXT,
    moved_in_on     TEXT,
    fit_out         @INTEGER@ NOT NULL,
    fit_out_until   TEXT,
    fit_out_note    TEXT NOT NULL,
    keys_held       TEXT NOT NULL,
    special_care    TEXT NOT NULL,
    care_consent_on TEXT,
    note            TEXT NOT NULL,
    batch_id        @INTEGER@ REFERENCES import_batch (id),
    state           @INTEGER@ NOT NULL
) @STRICT@;

CREATE UNIQUE INDEX flat_by_number ON flat (building_id, entrance, number) WHERE state = 0;

CREATE INDEX flat_by_batch ON flat (batch_id);

CREATE TABLE resident (
    id               @ID@,
    flat_id          @INTEGER@ NOT NULL REFERENCES flat (id),
    kind             @INTEGER@ NOT NULL,
    name             TEXT NOT NULL,
    relation         TEXT NOT NULL,
    telephone        TEXT NOT NULL,
    second_telephone TEXT NOT NULL,
    address          TEXT NOT NULL,
    email            TEXT NOT NULL,
    is_company       @INTEGER@ NOT NULL CHECK (is_company IN (0, 1)),
    under_fourteen   @INTEGER@ NOT NULL CHECK (under_fourteen IN (0, 1)),
    since            TEXT,
    until            TEXT,
    informed_on      TEXT,
    note             TEXT NOT NULL,
    batch_id         @INTEGER@ REFERENCES import_batch (id),
    state            @INTEGER@ NOT NULL
) @STRICT@;

CREATE INDEX resident_by_flat ON resident (flat_id);

CREATE INDEX resident_by_batch ON resident (batch_id);

CREATE TABLE vehicle (
    id             @ID@,
    flat_id        @INTEGER@ NOT NULL REFERENCES flat (id),
    plate          TEXT NOT NULL,
    description    TEXT NOT NULL,
    space          TEXT NOT NULL,
    space_is_owned @INTEGER@ NOT NULL CHECK (space_is_owned IN (0, 1)),
    space_until    TEXT,
    batch_id       @INTEGER@ REFERENCES import_batch (id),
    state          @INTEGER@ NOT NULL
) @STRICT@;

CREATE INDEX vehicle_by_flat ON vehicle (flat_id);

CREATE INDEX vehicle_by_batch ON vehicle (batch_id);

CREATE TABLE facility (
    id                   @ID@,
    name                 TEXT NOT NULL,
    kind                 TEXT NOT NULL,
    building_id          @INTEGER@ REFERENCES building (id),
    place                TEXT NOT NULL,
    state                @INTEGER@ NOT NULL,
    department           TEXT NOT NULL,
    maintainer           TEXT NOT NULL,
    maintainer_telephone TEXT NOT NULL,
    inspected_until      TEXT,
    note                 TEXT NOT NULL,
    active               @INTEGER@ NOT NULL CHECK (active IN (0, 1))
) @STRICT@;

CREATE TABLE facility_event (
    id          @ID@,
    facility_id @INTEGER@ NOT NULL REFERENCES facility (id),
    happened_at TEXT NOT NULL,
    what        TEXT NOT NULL,
    state       @INTEGER@ NOT NULL,
    officer_id  @INTEGER@ NOT NULL REFERENCES staff_member (id)
) @STRICT@;

CREATE INDEX facility_event_by_facility ON facility_event (facility_id);

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
