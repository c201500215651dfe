-- One text for SQLite and PostgreSQL. Ids are UUIDv7 made by the program; times are whole seconds, UTC; *_sealed columns hold
-- AEAD ciphertext bound to table, row, column and key id; *_index columns hold a keyed HMAC, for equality only.

-- A natural person: applicant, agent or relative. No number of theirs is readable in the database.
CREATE TABLE person (
  id              UUID        PRIMARY KEY,
  name_sealed     BYTEA       NOT NULL,
  id_number_sealed BYTEA      NOT NULL,          -- resident identity number (GB 11643)
  id_number_index BYTEA       NOT NULL UNIQUE,
  phone_sealed    BYTEA       NOT NULL,
  phone_index     BYTEA       NOT NULL,          -- not unique: a family may share one phone
  created_at      TIMESTAMPTZ NOT NULL
);
CREATE INDEX person_by_phone ON person (phone_index);

-- An office of a place: township, dpf (残联), civil_affairs (民政), finance (财政). A place without a connected office does
-- not receive online applications yet.
CREATE TABLE office (
  kind         TEXT        NOT NULL,             -- domain::case::OfficeKind
  place        TEXT        NOT NULL,             -- division code, 9 digits for townships, 6 for counties
  connected_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (kind, place)
);
CREATE INDEX office_by_place ON office (place);

-- Who can sign in: a citizen (person_id) or an officer (work_number, office).
CREATE TABLE account (
  id            UUID        PRIMARY KEY,
  person_id     UUID        UNIQUE REFERENCES person (id),
  work_number   TEXT        UNIQUE,              -- officers sign in with it
  officer_name  TEXT,
  office_kind   TEXT,
  office_place  TEXT,
  password_hash TEXT        NOT NULL,            -- argon2id, PHC string
  token_version BIGINT      NOT NULL,            -- raised to end every bearer token at once
  demo          BOOLEAN     NOT NULL,            -- made by seed-demo; seeding refuses a database with real accounts
  created_at    TIMESTAMPTZ NOT NULL,
  disabled_at   TIMESTAMPTZ,
  FOREIGN KEY (office_kind, office_place) REFERENCES office (kind, place)
);

-- Browser sessions; only the hash of the token is stored.
CREATE TABLE session (
  token_hash    BYTEA       PRIMARY KEY,
  account_id    UUID        NOT NULL REFERENCES account (id),
  shared_device BOOLEAN     NOT NULL,
  created_at    TIMESTAMPTZ NOT NULL,
  seen_at       TIMESTAMPTZ NOT NULL,            -- sign-in; later clicks are in the signed cookie, so that no GET writes
  ended_at      TIMESTAMPTZ
);
CREATE INDEX session_by_account ON session (account_id);

-- A form that was posted after its session had ended: kept and shown again after sign-in, then deleted.
CREATE TABLE kept_form (
  id          UUID        PRIMARY KEY,
  cookie_hash BYTEA       NOT NULL UNIQUE,       -- the browser that posted it
  account_id  UUID        REFERENCES account (id), -- whose session had ended, where known
  path        TEXT        NOT NULL,
  body_sealed BYTEA       NOT NULL,
  kept_at     TIMESTAMPTZ NOT NULL
);

-- Sign-in attempts per bucket (account, address, or both) and window, so that guessing is slowed down across restarts.
CREATE TABLE attempt (
  bucket       BYTEA       NOT NULL,
  window_start TIMESTAMPTZ NOT NULL,
  tries        BIGINT      NOT NULL,
  PRIMARY KEY (bucket, window_start)
);

-- What a citizen is filling in, and after submission the frozen original.
CREATE TABLE application (
  id             UUID        PRIMARY KEY,
  applicant_id   UUID        NOT NULL REFERENCES person (id),  -- owner; for a death report: the reporter
  service_id     TEXT        NOT NULL,
  form_version   BIGINT      NOT NULL,
  home_place     TEXT        NOT NULL,           -- township of the household registration, 9 digits
  about_case     UUID,                           -- the case that a change report is about
  answers_sealed BYTEA       NOT NULL,           -- JSON object, question id -> raw text as typed
  version        BIGINT      NOT NULL,           -- optimistic lock
  created_at     TIMESTAMPTZ NOT NULL,
  saved_at       TIMESTAMPTZ NOT NULL,
  submitted_at   TIMESTAMPTZ                     -- set once; then nothing changes any more
);
CREATE INDEX application_by_applicant ON application (applicant_id);

-- A submitted application on its way through the offices.
CREATE TABLE case_file (
  id             UUID        PRIMARY KEY,
  number         TEXT        NOT NULL UNIQUE,    -- receipt number, random with check character
  application_id UUID        NOT NULL UNIQUE REFERENCES application (id),
  applicant_id   UUID        NOT NULL REFERENCES person (id),
  about_case     UUID        REFERENCES case_file (id),
  service_id     TEXT        NOT NULL,
  home_place     TEXT        NOT NULL,
  stage          TEXT        NOT NULL,           -- domain::case::Stage, copied out of state for queues
  holder_kind    TEXT,                           -- office that has the ball; null when the citizen has it or it is over
  holder_place   TEXT,
  due_on         DATE,
  state          JSONB       NOT NULL,           -- domain::case::Case, no personal data
  statement_sealed BYTEA     NOT NULL,           -- what was signed: the check page's rows and declaration, as JSON
  statement_hash BYTEA       NOT NULL,           -- SHA-256 of it
  submitted_at   TIMESTAMPTZ NOT NULL,
  version        BIGINT      NOT NULL
);
CREATE INDEX case_by_applicant ON case_file (applicant_id);
CREATE INDEX case_by_holder ON case_file (holder_kind, holder_place, due_on);
CREATE INDEX case_by_about ON case_file (about_case);
-- One running case per person and service is checked in the submission's transaction.

-- Who pressed "submit" with which key; the same key and content gives the same receipt.
CREATE TABLE submission_key (
  person_id   UUID        NOT NULL REFERENCES person (id),
  key         TEXT        NOT NULL,
  body_hash   BYTEA       NOT NULL,
  case_id     UUID        NOT NULL REFERENCES case_file (id),
  created_at  TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (person_id, key)
);

-- What happened to a case, in order; append only.
CREATE TABLE journal (
  case_id     UUID        NOT NULL REFERENCES case_file (id),
  seq         BIGINT      NOT NULL,
  at          TIMESTAMPTZ NOT NULL,
  account_id  UUID        REFERENCES account (id),
  entry       JSONB       NOT NULL,              -- domain::journal::Entry without the note
  note_sealed BYTEA,                             -- free words of an officer or citizen
  PRIMARY KEY (case_id, seq)
);

-- Written notices to a citizen. Read in the portal; the outbox only says that there is one.
CREATE TABLE notice (
  id           UUID        PRIMARY KEY,
  case_id      UUID        NOT NULL REFERENCES case_file (id),
  recipient_id UUID        NOT NULL REFERENCES person (id),
  kind         TEXT        NOT NULL,             -- domain::notice::NoticeKind
  office_kind  TEXT        NOT NULL,
  office_place TEXT        NOT NULL,
  body         JSONB       NOT NULL,             -- dates and numbers of the notice
  note_sealed  BYTEA,                            -- the reason or list in the office's words
  issued_at    TIMESTAMPTZ NOT NULL,
  read_at      TIMESTAMPTZ
);
CREATE INDEX notice_by_recipient ON notice (recipient_id);
CREATE INDEX notice_by_case ON notice (case_id);

-- Messages to be carried out of the house, written in the transaction of the act that causes them.
CREATE TABLE outbox (
  id           UUID        PRIMARY KEY,
  notice_id    UUID        REFERENCES notice (id),
  kind         TEXT        NOT NULL,             -- e.g. sms_news: "there is news in your account", nothing else
  created_at   TIMESTAMPTZ NOT NULL,
  due_at       TIMESTAMPTZ NOT NULL,
  attempts     BIGINT      NOT NULL,
  delivered_at TIMESTAMPTZ
);
CREATE INDEX outbox_waiting ON outbox (delivered_at, due_at);
