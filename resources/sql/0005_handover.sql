-- The duty log and the handover of shifts. Moments are UTC text; duty_date is local.

CREATE TABLE log_volume (
    id          @ID@,
    volume_year @INTEGER@ NOT NULL,
    serial      @INTEGER@ NOT NULL CHECK (serial > 0),
    number      TEXT NOT NULL UNIQUE,
    opened_at   TEXT NOT NULL,
    sealed_at   TEXT,
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
    UNIQUE (log_page_id, line)
) @STRICT@;

CREATE TABLE attachment (
    id           @ID@,
    log_entry_id @INTEGER@ NOT NULL REFERENCES log_entry (id),
    file_name    TEXT NOT NULL,
    content      @BYTES@ NOT NULL,
    added_at     TEXT NOT NULL
) @STRICT@;

CREATE INDEX attachment_by_entry ON attachment (log_entry_id);

CREATE TABLE open_work (
    id           @ID@,
    log_page_id  @INTEGER@ NOT NULL REFERENCES log_page (id),
    log_entry_id @INTEGER@ REFERENCES log_entry (id),
    matter       TEXT NOT NULL CHECK (length(matter) BETWEEN 1 AND 2000),
    place        TEXT NOT NULL,
    progress     TEXT NOT NULL,
    next_step    TEXT NOT NULL,
    deadline     TEXT,
    if_worse     TEXT NOT NULL,
    follower     TEXT NOT NULL,
    heat         @INTEGER@ NOT NULL,
    state        @INTEGER@ NOT NULL,
    done_at      TEXT
) @STRICT@;

CREATE INDEX open_work_by_state ON open_work (state);

CREATE TABLE handover (
    id                 @ID@,
    log_page_id        @INTEGER@ NOT NULL REFERENCES log_page (id),
    outgoing_id        @INTEGER@ NOT NULL REFERENCES staff_member (id),
    items_tidy         @INTEGER@ NOT NULL CHECK (items_tidy IN (0, 1)),
    desk_clean         @INTEGER@ NOT NULL CHECK (desk_clean IN (0, 1)),
    evidence_collected @INTEGER@ NOT NULL CHECK (evidence_collected IN (0, 1)),
    explanation        TEXT NOT NULL,
    closing_reason     TEXT NOT NULL,
    statement_sequence @INTEGER@,
    outgoing_signed_at TEXT,
    override_by        @INTEGER@ REFERENCES staff_member (id),
    override_reason    TEXT NOT NULL,
    incoming_id        @INTEGER@ REFERENCES staff_member (id),
    arrived_at         TEXT,
    dress_in_order     @INTEGER@ NOT NULL CHECK (dress_in_order IN (0, 1)),
    previous_page_read @INTEGER@ NOT NULL CHECK (previous_page_read IN (0, 1)),
    area_in_order      @INTEGER@ NOT NULL CHECK (area_in_order IN (0, 1)),
    abnormality        TEXT NOT NULL,
    objection          TEXT NOT NULL,
    incoming_signed_at TEXT,
    refusal_reason     TEXT NOT NULL,
    refused_at         TEXT
) @STRICT@;

CREATE INDEX handover_by_page ON handover (log_page_id);

CREATE TABLE item_count (
    id             @ID@,
    handover_id    @INTEGER@ NOT NULL REFERENCES handover (id),
    shared_item_id @INTEGER@ NOT NULL REFERENCES shared_item (id),
    item_name      TEXT NOT NULL,
    expected       @INTEGER@ NOT NULL,
    found          @INTEGER@ NOT NULL CHECK (found >= 0),
    state          @INTEGER@ NOT NULL,
    explanation    TEXT NOT NULL
) @STRICT@;

CREATE INDEX item_count_by_handover ON item_count (handover_id);

CREATE TABLE open_work_answer (
    id           @ID@,
    handover_id  @INTEGER@ NOT NULL REFERENCES handover (id),
    open_work_id @INTEGER@ NOT NULL REFERENCES open_work (id),
    answer       @INTEGER@ NOT NULL,
    question     TEXT NOT NULL,
    reply        TEXT NOT NULL
) @STRICT@;

CREATE INDEX open_work_answer_by_handover ON open_work_answer (handover_id);

CREATE TABLE page_review (
    id          @ID@,
    log_page_id @INTEGER@ NOT NULL REFERENCES log_page (id),
    reviewer_id @INTEGER@ NOT NULL REFERENCES staff_member (id),
    opinion     TEXT NOT NULL,
    reviewed_at TEXT NOT NULL
) @STRICT@;

CREATE INDEX page_review_by_page ON page_review (log_page_id);
