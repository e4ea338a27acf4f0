-- Who works at the centre, and the keys with which they sign.

CREATE TABLE staff_member (
    id        @ID@,
    name      TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    role      @INTEGER@ NOT NULL,
    telephone TEXT NOT NULL,
    on_roster @INTEGER@ NOT NULL CHECK (on_roster IN (0, 1)),
    active    @INTEGER@ NOT NULL CHECK (active IN (0, 1))
) @STRICT@;

CREATE UNIQUE INDEX staff_member_by_active_name ON staff_member (name) WHERE active = 1;

CREATE TABLE staff_key (
    id           @ID@,
    staff_id     @INTEGER@ NOT NULL REFERENCES staff_member (id),
    public_key   @BYTES@ NOT NULL CHECK (length(public_key) = 32),
    sealed_key   @BYTES@ NOT NULL,
    salt         @BYTES@ NOT NULL,
    passes       @INTEGER@ NOT NULL,
    memory_bytes @INTEGER@ NOT NULL,
    pin_salt     @BYTES@ NOT NULL,
    pin_verifier @BYTES@ NOT NULL,
    enrolled_at  TEXT NOT NULL,
    revoked_at   TEXT
) @STRICT@;

CREATE UNIQUE INDEX staff_key_current ON staff_key (staff_id) WHERE revoked_at IS NULL;

-- What the program of a desk writes by itself is signed with the desk's own key.

CREATE TABLE desk_key (
    id          @ID@,
    desk        @INTEGER@ NOT NULL,
    public_key  @BYTES@ NOT NULL CHECK (length(public_key) = 32),
    enrolled_at TEXT NOT NULL
) @STRICT@;
