-- What the desk sets going about a line of the log or open work: leaders who are told, departments that are called out,
-- and measures that are taken. Each is about exactly one of the two, which the journal's rules ask for: SQLite could not
-- change a CHECK when a third comes.

CREATE TABLE escalation (
    id                @ID@,
    log_page_id       @INTEGER@ NOT NULL REFERENCES log_page (id),
    log_entry_id      @INTEGER@ REFERENCES log_entry (id),
    case_id           @INTEGER@ REFERENCES case_record (id),
    on_call_leader_id @INTEGER@ REFERENCES on_call_leader (id),
    staff_id          @INTEGER@ REFERENCES staff_member (id),
    title             TEXT NOT NULL,
    name              TEXT NOT NULL,
    level             @INTEGER@ NOT NULL,
    reason            TEXT NOT NULL,
    officer_id        @INTEGER@ NOT NULL REFERENCES staff_member (id),
    begun_at          TEXT NOT NULL,
    ended_at          TEXT,
    came_at           TEXT
) @STRICT@;

CREATE INDEX escalation_by_page ON escalation (log_page_id);

CREATE INDEX escalation_by_entry ON escalation (log_entry_id);

CREATE INDEX escalation_by_work ON escalation (case_id);

CREATE INDEX escalation_by_ended ON escalation (ended_at);

CREATE TABLE escalation_attempt (
    id            @ID@,
    escalation_id @INTEGER@ NOT NULL REFERENCES escalation (id),
    log_page_id   @INTEGER@ NOT NULL REFERENCES log_page (id),
    tried_at      TEXT NOT NULL,
    reached       @INTEGER@ NOT NULL CHECK (reached IN (0, 1)),
    answer        TEXT NOT NULL,
    officer_id    @INTEGER@ NOT NULL REFERENCES staff_member (id)
) @STRICT@;

CREATE INDEX escalation_attempt_by_escalation ON escalation_attempt (escalation_id);

CREATE INDEX escalation_attempt_by_page ON escalation_attempt (log_page_id);

CREATE TABLE callout (
    id           @ID@,
    log_page_id  @INTEGER@ NOT NULL REFERENCES log_page (id),
    log_entry_id @INTEGER@ REFERENCES log_entry (id),
    case_id      @INTEGER@ REFERENCES case_record (id),
    department   TEXT NOT NULL,
    who          TEXT NOT NULL,
    officer_id   @INTEGER@ NOT NULL REFERENCES staff_member (id),
    told_at      TEXT NOT NULL,
    arrived_at   TEXT,
    done_at      TEXT,
    note         TEXT NOT NULL
) @STRICT@;

CREATE INDEX callout_by_page ON callout (log_page_id);

CREATE INDEX callout_by_entry ON callout (log_entry_id);

CREATE INDEX callout_by_work ON callout (case_id);

CREATE INDEX callout_by_done ON callout (done_at);

CREATE TABLE measure (
    id           @ID@,
    log_page_id  @INTEGER@ NOT NULL REFERENCES log_page (id),
    log_entry_id @INTEGER@ REFERENCES log_entry (id),
    case_id      @INTEGER@ REFERENCES case_record (id),
    what         TEXT NOT NULL,
    officer_id   @INTEGER@ NOT NULL REFERENCES staff_member (id),
    taken_at     TEXT NOT NULL,
    lifted_by    @INTEGER@ REFERENCES staff_member (id),
    lifted_at    TEXT
) @STRICT@;

CREATE INDEX measure_by_page ON measure (log_page_id);

CREATE INDEX measure_by_entry ON measure (log_entry_id);

CREATE INDEX measure_by_work ON measure (case_id);

CREATE INDEX measure_by_lifted ON measure (lifted_at);

CREATE TABLE case_limit (
    id           @ID@,
    case_id      @INTEGER@ NOT NULL REFERENCES case_record (id),
    kind         @INTEGER@ NOT NULL,
    runs_from    TEXT NOT NULL,
    due_at       TEXT NOT NULL,
    given_by_id  @INTEGER@ NOT NULL REFERENCES staff_member (id),
    paused_at    TEXT,
    explained_at TEXT,
    ended_at     TEXT
) @STRICT@;

CREATE INDEX case_limit_by_case ON case_limit (case_id);

CREATE INDEX case_limit_by_ended ON case_limit (ended_at);
