-- The duty log: volumes, pages and lines, and the open work that comes from them. Moments are UTC text; duty_date is
-- local.

CREATE TABLE log_volume (
    id          @ID@,
    volume_year @INTEGER@ NOT NULL,
    serial      @INTEGER@ NOT NULL CHECK (serial > 0),
    number      TEXT NOT NULL UNIQUE,
    opened_at   TEXT NOT NULL,
    sealed_at   TEXT,
    purged_at   TEXT,
    UNIQUE (volume_year, serial)
) @STRICT@;

CREATE TABLE log_page (
    id               @ID@,
    log_volume_id    @INTEGER@ NOT NULL REFERENCES log_volume (id),
    page_number      @INTEGER@ NOT NULL CHECK (page_number > 0),
    duty_date        TEXT NOT NULL,
    shift_pattern_id @INTEGER@ NOT NULL REFERENCES shift_pattern (id),
    planned_start    TEXT NOT NULL,
    planned_end      TEXT NOT NULL,
    officer_id       @INTEGER@ NOT NULL REFERENCES staff_member (id),
    weather          TEXT NOT NULL,
    duty_manager     TEXT NOT NULL,
    state            @INTEGER@ NOT NULL,
    opened_at        TEXT NOT NULL,
    closed_at        TEXT,
    UNIQUE (log_volume_id, page_number)
) @STRICT@;

CREATE INDEX log_page_by_date ON log_page (duty_date);

CREATE TABLE log_entry (
    id           @ID@,
    log_page_id  @INTEGER@ NOT NULL REFERENCES log_page (id),
    line         @INTEGER@ NOT NULL CHECK (line > 0),
    happened_at  TEXT NOT NULL,
    written_at   TEXT NOT NULL,
    source       @INTEGER@ NOT NULL,
    place        TEXT NOT NULL,
    person       TEXT NOT NULL,
    telephone    TEXT NOT NULL,
    matter       TEXT NOT NULL CHECK (length(matter) BETWEEN 1 AND 2000),
    entry_class  @INTEGER@ NOT NULL,
    action_taken TEXT NOT NULL,
    told_whom    TEXT NOT NULL,
    state        @INTEGER@ NOT NULL,
    officer_id   @INTEGER@ NOT NULL REFERENCES staff_member (id),
    amends_id    @INTEGER@ UNIQUE REFERENCES log_entry (id),
    reason       TEXT NOT NULL,
    clock_behind @INTEGER@ NOT NULL CHECK (clock_behind IN (0, 1)),
    UNIQUE (log_page_id, line)
) @STRICT@;

CREATE TABLE case_record (
    id             @ID@,
    log_page_id    @INTEGER@ NOT NULL REFERENCES log_page (id),
    log_entry_id   @INTEGER@ REFERENCES log_entry (id),
    matter         TEXT NOT NULL CHECK (length(matter) BETWEEN 1 AND 2000),
    place          TEXT NOT NULL,
    progress       TEXT NOT NULL,
    next_step      TEXT NOT NULL,
    deadline       TEXT,
    if_worse       TEXT NOT NULL,
    follower       TEXT NOT NULL,
    urgency        @INTEGER@ NOT NULL,
    state          @INTEGER@ NOT NULL,
    done_at        TEXT,
    kind           @INTEGER@ NOT NULL,
    number_year    @INTEGER@ NOT NULL,
    number_serial  @INTEGER@ NOT NULL CHECK (number_serial >= 1),
    responsible_id @INTEGER@ REFERENCES staff_member (id),
    given_by_id    @INTEGER@ NOT NULL REFERENCES staff_member (id),
    received_at    TEXT NOT NULL,
    UNIQUE (number_year, number_serial)
) @STRICT@;

CREATE INDEX case_record_by_done ON case_record (done_at);

CREATE INDEX case_record_by_entry ON case_record (log_entry_id);

-- The limit of a step is written after it, so that it cannot be referred to.

CREATE TABLE case_step (
    id           @ID@,
    case_id      @INTEGER@ NOT NULL REFERENCES case_record (id),
    log_page_id  @INTEGER@ NOT NULL REFERENCES log_page (id),
    act          @INTEGER@ NOT NULL,
    state_before @INTEGER@ NOT NULL,
    state_after  @INTEGER@ NOT NULL,
    taken_at     TEXT NOT NULL,
    officer_id   @INTEGER@ NOT NULL REFERENCES staff_member (id),
    words        TEXT NOT NULL,
    limit_id     @INTEGER@
) @STRICT@;

CREATE INDEX case_step_by_case ON case_step (case_id);
