-- What nobody does for another (domain 4.2): the account that is paid into, giving up a benefit, one's own phone and account.
-- One text for SQLite and PostgreSQL, as 0001.

-- Another account to be paid into. It waits a day, and for an officer where it is not in the person's own name.
CREATE TABLE payee_change (
  id             UUID        PRIMARY KEY,
  person_id      UUID        NOT NULL REFERENCES person (id),
  township       TEXT        NOT NULL,           -- of the case that is paid: its officers look at it
  account_sealed BYTEA       NOT NULL,           -- bank, number, holder, why another's: JSON
  asked_at       TIMESTAMPTZ NOT NULL,
  approval       TEXT        NOT NULL,           -- domain::payee::Approval
  decided_at     TIMESTAMPTZ,
  decided_by     UUID        REFERENCES account (id),
  note_sealed    BYTEA,                          -- what the officer saw
  stopped_at     TIMESTAMPTZ                     -- taken back, or replaced before it took effect
);
CREATE INDEX payee_change_by_person ON payee_change (person_id, asked_at);
CREATE INDEX payee_change_by_township ON payee_change (township, approval);

-- A benefit given up (自愿放弃声明, R10.3), item by item.
CREATE TABLE waiver (
  id           UUID        PRIMARY KEY,
  person_id    UUID        NOT NULL REFERENCES person (id),
  township     TEXT        NOT NULL,             -- may be confirmed there
  state        JSONB       NOT NULL,             -- domain::waiver::Waiver, no personal data
  words_sealed BYTEA       NOT NULL,             -- the words of what is lost, as they were shown, and an officer's note: JSON
  signed_at    TIMESTAMPTZ NOT NULL,
  version      BIGINT      NOT NULL
);
CREATE INDEX waiver_by_person ON waiver (person_id, signed_at);

-- Phone, password or account made anew: the old phone is told, and for a day the account that is paid into stays as it is.
CREATE TABLE renewal (
  id               UUID        PRIMARY KEY,
  account_id       UUID        NOT NULL REFERENCES account (id),
  kind             TEXT        NOT NULL,         -- phone, account
  old_phone_sealed BYTEA,                        -- where the message goes that says so; emptied once it is carried
  outbox_id        UUID        REFERENCES outbox (id),
  at               TIMESTAMPTZ NOT NULL
);
CREATE INDEX renewal_by_account ON renewal (account_id, at);

-- Closed by its owner, who may come back with a code from the counter; an account that an operator disables is not closed.
ALTER TABLE account ADD COLUMN closed_at TIMESTAMPTZ;
