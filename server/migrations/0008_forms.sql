-- Forms that are changed, joined and kept. One text for SQLite and PostgreSQL, as 0001.

-- While one answer is changed from the check page: the answers before, sealed like the answers; cancelling brings them back.
ALTER TABLE application ADD COLUMN before_sealed BYTEA;
-- When the owner of an idle draft was told that it will be deleted.
ALTER TABLE application ADD COLUMN told_at TIMESTAMPTZ;
-- The joined application (一件事) that this one was made from.
ALTER TABLE application ADD COLUMN joined_id UUID;
CREATE INDEX application_by_joined ON application (joined_id);
CREATE INDEX application_by_saved ON application (saved_at);

-- Short codes of receipts: random, for one case, for a while. A code opens a page that asks who one is; it gives no access.
CREATE TABLE short_code (
  code       TEXT        PRIMARY KEY,
  case_id    UUID        NOT NULL REFERENCES case_file (id),
  expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX short_code_by_case ON short_code (case_id);

-- What somebody answered to "what could I get?" and chose to keep: sealed, theirs, gone when they say so.
CREATE TABLE kept_told (
  person_id    UUID        PRIMARY KEY REFERENCES person (id),
  told_sealed  BYTEA       NOT NULL,              -- JSON: place and answers
  kept_at      TIMESTAMPTZ NOT NULL
);
