-- The handover of shifts at the end of a page, and what becomes of the signed page: its review, its prints.

CREATE TABLE handover (
    id                 @ID@,
    log_page_id        @INTEGER@ NOT NULL REFERENCES log_page (id),
    outgoing_id        @INTEGER@ NOT NULL REFERENCES staff_member (id),
    items_tidy         @INTEGER@ NOT NULL CHECK (items_tidy IN (0, 1)),
    desk_clean         @INTEGER@ NOT NULL CHECK (desk_clean IN (0, 1)),
    evidence_collected @INTEGER@ NOT NULL CHECK (evidence_collected IN (0, 1)),
    explanation        TEXT NOT NULL,
    closing_reason     TEXT NOT NULL,
    in_place_reason    TEXT NOT NULL,
    statement_sequence @INTEGER@,
    outgoing_signed_at TEXT,
    override_by        @INTEGER@ REFERENCES staff_member (id),
    override_reason    TEXT NOT NULL,
    lifted_work        TEXT NOT NULL,
    incoming_id        @INTEGER@ REFERENCES staff_member (id),
    arrived_at         TEXT,
    dress_in_order     @INTEGER@ NOT NULL CHECK (dress_in_order IN (0, 1)),
    previous_page_read @INTEGER@ NOT NULL CHECK (previous_page_read IN (0, 1)),
    area_in_order      @INTEGER@ NOT NULL CHECK (area_in_order IN (0, 1)),
    abnormality        TEXT NOT NULL,
    objection          TEXT NOT NULL,
    incoming_sequence  @INTEGER@,
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

CREATE TABLE handed_over_work (
    id          @ID@,
    handover_id @INTEGER@ NOT NULL REFERENCES handover (id),
    case_id     @INTEGER@ NOT NULL REFERENCES case_record (id),
    matter      TEXT NOT NULL,
    place       TEXT NOT NULL,
    progress    TEXT NOT NULL,
    next_step   TEXT NOT NULL,
    deadline    TEXT,
    if_worse    TEXT NOT NULL,
    follower    TEXT NOT NULL,
    urgency     @INTEGER@ NOT NULL
) @STRICT@;

CREATE INDEX handed_over_work_by_handover ON handed_over_work (handover_id);

CREATE TABLE open_work_answer (
    id          @ID@,
    handover_id @INTEGER@ NOT NULL REFERENCES handover (id),
    case_id     @INTEGER@ NOT NULL REFERENCES case_record (id),
    answer      @INTEGER@ NOT NULL,
    question    TEXT NOT NULL,
    reply       TEXT NOT NULL
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

CREATE TABLE page_print (
    id          @ID@,
    log_page_id @INTEGER@ NOT NULL REFERENCES log_page (id),
    printed_by  @INTEGER@ NOT NULL REFERENCES staff_member (id),
    printed_at  TEXT NOT NULL
) @STRICT@;

CREATE INDEX page_print_by_page ON page_print (log_page_id);
