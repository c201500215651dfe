-- Acting for another (domain, section 4). One text for SQLite and PostgreSQL, as 0001.

-- The client for whom a session acts now; null: for oneself. One client a session, changed by an explicit switch.
ALTER TABLE session ADD COLUMN mandate_id UUID;

-- A village or residents' committee. The township keeps it; its named workers act with accounts of their own.
CREATE TABLE committee (
  id           UUID        PRIMARY KEY,
  name         TEXT        NOT NULL,
  township     TEXT        NOT NULL,             -- 9 digits
  created_at   TIMESTAMPTZ NOT NULL
);
CREATE INDEX committee_by_township ON committee (township);

CREATE TABLE committee_worker (
  id           UUID        PRIMARY KEY,
  committee_id UUID        NOT NULL REFERENCES committee (id),
  person_id    UUID        NOT NULL REFERENCES person (id),
  since        TIMESTAMPTZ NOT NULL,
  until        TIMESTAMPTZ                       -- null: works there
);
CREATE INDEX worker_by_person ON committee_worker (person_id);
CREATE INDEX worker_by_committee ON committee_worker (committee_id);

-- An authority to act (domain::delegation::Mandate). Never deleted; an end is never overwritten.
CREATE TABLE mandate (
  id           UUID        PRIMARY KEY,
  principal_id UUID        NOT NULL REFERENCES person (id),
  agent_id     UUID        REFERENCES person (id),    -- a natural person …
  committee_id UUID        REFERENCES committee (id), -- … or an organisation
  kind         TEXT        NOT NULL,             -- AgentKind
  scope        JSONB       NOT NULL,             -- services, powers, may_act_alone
  way          TEXT        NOT NULL,             -- how the person agreed: portal, code, township
  township     TEXT        NOT NULL,             -- of the person's registration: it may look after it
  since        TIMESTAMPTZ NOT NULL,
  last_day     DATE,
  ended_at     TIMESTAMPTZ,
  end_reason   TEXT
);
CREATE INDEX mandate_by_principal ON mandate (principal_id);
CREATE INDEX mandate_by_agent ON mandate (agent_id);
CREATE INDEX mandate_by_committee ON mandate (committee_id);

-- A mandate that somebody asks for or offers, until it is given, refused or taken back. Both sides are found by the keyed hash of
-- their identity number, so that asking tells nobody who has an account.
CREATE TABLE mandate_ask (
  id              UUID        PRIMARY KEY,
  principal_index BYTEA       NOT NULL,
  agent_index     BYTEA       NOT NULL,          -- the asking worker's, for a committee
  people_sealed   BYTEA       NOT NULL,          -- names, numbers, certificate: JSON
  asked_by        UUID        NOT NULL REFERENCES person (id),
  by_principal    BOOLEAN     NOT NULL,          -- offered by the person; otherwise asked by the agent
  committee_id    UUID        REFERENCES committee (id),
  kind            TEXT        NOT NULL,
  scope           JSONB       NOT NULL,          -- services, powers, may_act_alone, months, evidence
  township        TEXT        NOT NULL,
  asked_at        TIMESTAMPTZ NOT NULL,
  decided_at      TIMESTAMPTZ,
  outcome         TEXT,                          -- given, refused, taken_back
  decided_by      UUID        REFERENCES account (id),
  note_sealed     BYTEA,                         -- what the township saw, or why not
  mandate_id      UUID        REFERENCES mandate (id)
);
CREATE INDEX ask_by_principal ON mandate_ask (principal_index);
CREATE INDEX ask_by_agent ON mandate_ask (agent_index);
CREATE INDEX ask_by_township ON mandate_ask (township, decided_at);

-- A code on its way to a person's phone. Only its keyed hash is here; it fits one purpose, one thing and one session.
CREATE TABLE code (
  id           UUID        PRIMARY KEY,
  purpose      TEXT        NOT NULL,             -- agree (to a mandate_ask), claim (an account for a person)
  thing_id     UUID        NOT NULL,
  session_hash BYTEA       NOT NULL,             -- where it must be typed; empty: anywhere
  code_mac     BYTEA       NOT NULL,             -- random where nobody was reached: nothing fits it
  sent_at      TIMESTAMPTZ NOT NULL,
  expires_at   TIMESTAMPTZ NOT NULL,
  tries        BIGINT      NOT NULL,
  used_at      TIMESTAMPTZ
);
CREATE INDEX code_by_thing ON code (purpose, thing_id);

-- In which capacity an application is filled in, and by whom.
CREATE TABLE filling (
  application_id UUID        PRIMARY KEY,
  capacity       TEXT        NOT NULL,           -- domain::delegation::FilledBy
  actor_id       UUID        NOT NULL REFERENCES person (id),
  mandate_id     UUID        REFERENCES mandate (id),
  helper_sealed  BYTEA,                          -- name of a helper beside the person
  at             TIMESTAMPTZ NOT NULL
);

-- Every look and act in somebody's name by another: agents and officers. Append only; the person reads it.
CREATE TABLE deed (
  id             UUID        PRIMARY KEY,
  person_id      UUID        NOT NULL REFERENCES person (id),
  at             TIMESTAMPTZ NOT NULL,
  account_id     UUID        REFERENCES account (id),
  actor_id       UUID        REFERENCES person (id),  -- the agent; null for an officer
  mandate_id     UUID        REFERENCES mandate (id),
  office_kind    TEXT,
  office_place   TEXT,
  what           TEXT        NOT NULL,           -- usecase::deeds::What
  application_id UUID,
  case_id        UUID,
  service_id     TEXT        NOT NULL
);
CREATE INDEX deed_by_person ON deed (person_id, at);
CREATE INDEX deed_by_account ON deed (account_id, at);

-- News about mandates for one person (a notice belongs to a case, these do not). The outbox row says that there is news.
CREATE TABLE personal_news (
  id           UUID        PRIMARY KEY,
  person_id    UUID        NOT NULL REFERENCES person (id),
  kind         TEXT        NOT NULL,
  mandate_id   UUID        REFERENCES mandate (id),
  outbox_id    UUID        REFERENCES outbox (id),
  at           TIMESTAMPTZ NOT NULL,
  read_at      TIMESTAMPTZ
);
CREATE INDEX news_by_person ON personal_news (person_id, at);

-- Copies of a notice for agents who receive notices; the notice itself is the applicant's.
CREATE TABLE notice_copy (
  id           UUID        PRIMARY KEY,
  notice_id    UUID        NOT NULL REFERENCES notice (id),
  person_id    UUID        NOT NULL REFERENCES person (id),
  outbox_id    UUID        REFERENCES outbox (id),
  UNIQUE (notice_id, person_id)
);

-- What the township knows about how a person acts and signs.
CREATE TABLE person_manner (
  person_id      UUID        PRIMARY KEY REFERENCES person (id),
  court          TEXT        NOT NULL,           -- domain::delegation::Capacity
  court_sealed   BYTEA,                          -- which decision was seen
  signs          TEXT        NOT NULL,           -- own, fingerprint, signatory
  witness_sealed BYTEA,                          -- name of witness or authorised signatory
  saved_at       TIMESTAMPTZ NOT NULL
);

-- The natural person behind an officer's account, by keyed hash only: nobody decides in their own matter.
CREATE TABLE officer_person (
  account_id      UUID        PRIMARY KEY REFERENCES account (id),
  id_number_index BYTEA       NOT NULL
);

-- Something that somebody should look at: many files in a short time, many principals. It blocks nothing.
CREATE TABLE alarm (
  id           UUID        PRIMARY KEY,
  kind         TEXT        NOT NULL,
  account_id   UUID        REFERENCES account (id),
  at           TIMESTAMPTZ NOT NULL
);
CREATE INDEX alarm_by_account ON alarm (account_id, at);
