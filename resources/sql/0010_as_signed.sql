-- A signed page stays as it was signed: the open work as it was told then. And who put it on paper, and when: what is
-- printed after the first is marked as a copy.

CREATE TABLE handed_over_work (
    id           @ID@,
    handover_id  @INTEGER@ NOT NULL REFERENCES handover (id),
    open_work_id @INTEGER@ NOT NULL REFERENCES open_work (id),
    matter       TEXT NOT NULL,
    place        TEXT NOT NULL,
    progress     TEXT NOT NULL,
    next_step    TEXT NOT NULL,
    deadline     TEXT,
    if_worse     TEXT NOT NULL,
    follower     TEXT NOT NULL,
    heat         @INTEGER@ NOT NULL
) @STRICT@;

CREATE INDEX handed_over_work_by_handover ON handed_over_work (handover_id);

CREATE TABLE page_print (
    id          @ID@,
    log_page_id @INTEGER@ NOT NULL REFERENCES log_page (id),
    printed_by  @INTEGER@ NOT NULL REFERENCES staff_member (id),
    printed_at  TEXT NOT NULL
) @STRICT@;

CREATE INDEX page_print_by_page ON page_print (log_page_id);
