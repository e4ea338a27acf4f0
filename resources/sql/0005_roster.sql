-- The duty roster. Dates are local; times of patterns are local wall times.

CREATE TABLE shift_pattern (
    id                 @ID@,
    code               TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 2),
    name               TEXT NOT NULL,
    kind               @INTEGER@ NOT NULL,
    start_time         TEXT NOT NULL,
    end_time           TEXT NOT NULL,
    staff_on_workdays  @INTEGER@ NOT NULL,
    staff_on_rest_days @INTEGER@ NOT NULL,
    staff_on_holidays  @INTEGER@ NOT NULL,
    colour             TEXT NOT NULL,
    sort_order         @INTEGER@ NOT NULL,
    active             @INTEGER@ NOT NULL CHECK (active IN (0, 1))
) @STRICT@;

CREATE UNIQUE INDEX shift_pattern_by_active_code ON shift_pattern (code) WHERE active = 1;

CREATE TABLE duty (
    id               @ID@,
    staff_id         @INTEGER@ NOT NULL REFERENCES staff_member (id),
    duty_date        TEXT NOT NULL,
    shift_pattern_id @INTEGER@ REFERENCES shift_pattern (id)
) @STRICT@;

CREATE UNIQUE INDEX duty_by_staff_and_date ON duty (staff_id, duty_date);

CREATE INDEX duty_by_date ON duty (duty_date);

CREATE TABLE roster_month (
    id           @ID@,
    roster_year  @INTEGER@ NOT NULL,
    roster_month @INTEGER@ NOT NULL CHECK (roster_month BETWEEN 1 AND 12),
    state        @INTEGER@ NOT NULL,
    revision     @INTEGER@ NOT NULL CHECK (revision >= 0),
    compiled_by  @INTEGER@ NOT NULL REFERENCES staff_member (id),
    published_by @INTEGER@ REFERENCES staff_member (id),
    published_at TEXT,
    UNIQUE (roster_year, roster_month)
) @STRICT@;

CREATE TABLE substitution (
    id               @ID@,
    duty_id          @INTEGER@ NOT NULL REFERENCES duty (id),
    duty_date        TEXT NOT NULL,
    shift_pattern_id @INTEGER@ NOT NULL REFERENCES shift_pattern (id),
    original_id      @INTEGER@ NOT NULL REFERENCES staff_member (id),
    substitute_id    @INTEGER@ NOT NULL REFERENCES staff_member (id),
    approved_by      @INTEGER@ NOT NULL REFERENCES staff_member (id),
    approved_at      TEXT NOT NULL,
    reason           TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000)
) @STRICT@;

CREATE INDEX substitution_by_date ON substitution (duty_date);
