-- Common facilities such as lifts and pumps, and what happened to each.

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
