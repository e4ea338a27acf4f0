-- The owner archive: buildings, flats and who lives there. Areas are in hundredths of a square metre. What has a batch
-- came from a spreadsheet.

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
