-- Who put a signed page on paper, and when: what is printed after the first is marked as a copy.

CREATE TABLE page_print (
    id          @ID@,
    log_page_id @INTEGER@ NOT NULL REFERENCES log_page (id),
    printed_by  @INTEGER@ NOT NULL REFERENCES staff_member (id),
    printed_at  TEXT NOT NULL
) @STRICT@;

CREATE INDEX page_print_by_page ON page_print (log_page_id);
