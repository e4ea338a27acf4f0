-- The centre itself and its reference data.

CREATE TABLE centre (
    id                          @ID@,
    name                        TEXT NOT NULL,
    code                        TEXT NOT NULL,
    desk_telephone              TEXT NOT NULL,
    language                    TEXT NOT NULL,
    role_names                  TEXT NOT NULL,
    minutes_before_handing_over @INTEGER@ NOT NULL,
    minutes_before_taking_over  @INTEGER@ NOT NULL,
    roster_reminder_day         @INTEGER@ NOT NULL CHECK (roster_reminder_day BETWEEN 1 AND 28),
    idle_lock_minutes           @INTEGER@ NOT NULL CHECK (idle_lock_minutes > 0),
    pages_per_volume            @INTEGER@ NOT NULL CHECK (pages_per_volume > 0),
    minimum_rest_minutes        @INTEGER@ NOT NULL,
    longest_run_of_duty_days    @INTEGER@ NOT NULL,
    days_between_checks         @INTEGER@ NOT NULL CHECK (days_between_checks > 0),
    keeps_sensitive_data        @INTEGER@ NOT NULL CHECK (keeps_sensitive_data IN (0, 1)),
    log_kept_days               @INTEGER@ NOT NULL CHECK (log_kept_days >= 365),
    owner_data_kept_days        @INTEGER@ NOT NULL CHECK (owner_data_kept_days >= 365)
) @STRICT@;

CREATE TABLE shared_item (
    id         @ID@,
    name       TEXT NOT NULL,
    expected   @INTEGER@ NOT NULL CHECK (expected > 0),
    check_text TEXT NOT NULL,
    place      TEXT NOT NULL,
    sort_order @INTEGER@ NOT NULL,
    active     @INTEGER@ NOT NULL CHECK (active IN (0, 1))
) @STRICT@;

CREATE TABLE on_call_leader (
    id         @ID@,
    title      TEXT NOT NULL,
    name       TEXT NOT NULL,
    telephone  TEXT NOT NULL,
    sort_order @INTEGER@ NOT NULL,
    active     @INTEGER@ NOT NULL CHECK (active IN (0, 1))
) @STRICT@;

CREATE TABLE emergency_number (
    id         @ID@,
    name       TEXT NOT NULL,
    telephone  TEXT NOT NULL,
    sort_order @INTEGER@ NOT NULL,
    active     @INTEGER@ NOT NULL CHECK (active IN (0, 1))
) @STRICT@;

CREATE TABLE phrase (
    id          @ID@,
    code        TEXT NOT NULL,
    phrase_text TEXT NOT NULL,
    active      @INTEGER@ NOT NULL CHECK (active IN (0, 1))
) @STRICT@;

CREATE TABLE calendar_day (
    id   @ID@,
    day  TEXT NOT NULL UNIQUE,
    kind @INTEGER@ NOT NULL,
    name TEXT NOT NULL
) @STRICT@;
