-- What can be found, made from the journal and the records (docs/adr/0013). It may be emptied at any time and makes
-- itself anew, and so stands in no journal.

CREATE TABLE search_state (
    only_row @ID@ CHECK (only_row = 1),
    version  @INTEGER@ NOT NULL,
    seen     @INTEGER@ NOT NULL,
    cleared  @INTEGER@ NOT NULL
);

CREATE TABLE search_document (
    id          @ID@,
    record_type @INTEGER@ NOT NULL,
    record_id   @INTEGER@ NOT NULL,
    hit_group   @INTEGER@ NOT NULL,
    body        TEXT NOT NULL,
    keys        TEXT NOT NULL,
    words       TEXT[] NOT NULL,
    UNIQUE (record_type, record_id)
);

CREATE INDEX search_document_by_words ON search_document USING gin (words);
