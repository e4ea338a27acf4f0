-- What can be found, made from the journal and the records (docs/adr/0013). It may be emptied at any time and makes
-- itself anew, and so stands in no journal.

CREATE TABLE search_state (
    only_row @ID@ CHECK (only_row = 1),
    version  @INTEGER@ NOT NULL,
    seen     @INTEGER@ NOT NULL,
    cleared  @INTEGER@ NOT NULL
) @STRICT@;

CREATE TABLE search_document (
    id          @ID@,
    record_type @INTEGER@ NOT NULL,
    record_id   @INTEGER@ NOT NULL,
    hit_group   @INTEGER@ NOT NULL,
    body        TEXT NOT NULL,
    keys        TEXT NOT NULL,
    UNIQUE (record_type, record_id)
) @STRICT@;

-- Only the words for the rows of search_document: pairs of characters in their order, and single words.

CREATE VIRTUAL TABLE search_token USING fts5 (pairs, words, content = '', columnsize = 0, tokenize = 'ascii');
