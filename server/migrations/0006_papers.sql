-- Papers handed in with an application or with the answer to a supplement notice. One text for SQLite and PostgreSQL, as 0001.

-- One paper: what was asked for, how it comes, how it stands. A row is made when somebody gives or says something about the
-- paper, or when an office asks for it; a paper that was asked for and is not here has had no answer yet.
CREATE TABLE paper (
  id             UUID        PRIMARY KEY,
  application_id UUID        NOT NULL REFERENCES application (id),
  round          BIGINT      NOT NULL,           -- 0: with the application; n: with the answer to the n-th supplement notice
  item           TEXT        NOT NULL,           -- the service's id of the paper, or the notice's
  way            TEXT,                           -- domain::paper::Way; null while nothing was said
  state          TEXT        NOT NULL,           -- domain::paper::PaperState
  reason         TEXT,                           -- domain::paper::Unusable, with the state not_usable
  earlier_id     UUID        REFERENCES paper (id), -- given before: the paper of an application that was handed in
  words_sealed   BYTEA,                          -- what the person says about it
  version        BIGINT      NOT NULL,           -- optimistic lock
  created_at     TIMESTAMPTZ NOT NULL,
  changed_at     TIMESTAMPTZ NOT NULL,
  UNIQUE (application_id, round, item)
);

-- One photo, page or file of a paper. The bytes are in the evidence store under the row's id, encrypted with the file's own
-- key; the row is written after they are durable there, so a row without bytes is a fault and bytes without a row are waste.
CREATE TABLE paper_file (
  id          UUID        PRIMARY KEY,
  paper_id    UUID        NOT NULL REFERENCES paper (id),
  seq         BIGINT      NOT NULL,              -- order within the paper, from 1; never used again
  kind        TEXT        NOT NULL,              -- jpeg, png, pdf
  bytes       BIGINT      NOT NULL,              -- of the stored file, in the clear
  sha256      BYTEA       NOT NULL,              -- of the stored file, in the clear
  key_sealed  BYTEA       NOT NULL,              -- the file's own key, sealed with the key ring
  name_sealed BYTEA       NOT NULL,              -- its name on the person's device, cleaned; may be empty
  scan        TEXT        NOT NULL,              -- not_needed, unscanned, waiting, clean, harmful
  given_by    UUID        NOT NULL REFERENCES person (id), -- an agent sees again only what they gave themselves
  created_at  TIMESTAMPTZ NOT NULL,
  removed_at  TIMESTAMPTZ,                       -- taken back, or found harmful: its bytes are gone
  UNIQUE (paper_id, seq)
);
CREATE INDEX paper_file_waiting ON paper_file (scan, created_at);
