-- Papers that prove an agent, given with an ask to act for somebody. One text for SQLite and PostgreSQL, as 0001. They are not rows
-- of `paper`: that table belongs to applications (rounds, ways, earlier papers), and an ask has none of these.
CREATE TABLE ask_paper (
  id          UUID        PRIMARY KEY,
  ask_id      UUID        NOT NULL REFERENCES mandate_ask (id),
  item        TEXT        NOT NULL,              -- domain::delegation::AgentEvidence
  state       TEXT        NOT NULL,              -- domain::paper::PaperState: asked, received, not_usable
  reason      TEXT,                              -- domain::paper::Unusable, with the state not_usable
  version     BIGINT      NOT NULL,              -- optimistic lock
  changed_at  TIMESTAMPTZ NOT NULL,
  UNIQUE (ask_id, item)
);

-- One photo, page or file of such a paper; columns, order of writing and promises as those of `paper_file`.
CREATE TABLE ask_file (
  id          UUID        PRIMARY KEY,
  paper_id    UUID        NOT NULL REFERENCES ask_paper (id),
  seq         BIGINT      NOT NULL,              -- order within the paper, from 1; never used again
  kind        TEXT        NOT NULL,              -- jpeg, png, pdf
  bytes       BIGINT      NOT NULL,              -- of the stored file, in the clear
  sha256      BYTEA       NOT NULL,              -- of the stored file, in the clear
  key_sealed  BYTEA       NOT NULL,              -- the file's own key, sealed with the key ring
  name_sealed BYTEA       NOT NULL,              -- its name on the person's device, cleaned; may be empty
  scan        TEXT        NOT NULL,              -- not_needed, unscanned, waiting, clean, harmful
  given_by    UUID        NOT NULL REFERENCES person (id),
  created_at  TIMESTAMPTZ NOT NULL,
  removed_at  TIMESTAMPTZ,                       -- taken back, or found harmful: its bytes are gone
  UNIQUE (paper_id, seq)
);
CREATE INDEX ask_file_waiting ON ask_file (scan, created_at);
