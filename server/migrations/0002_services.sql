-- Reports without an account and without a name. One text for SQLite and PostgreSQL, as 0001.

-- Somebody who reports without a name: a person and an account made for one report, so that no two reports can be told to be
-- of the same hand. Nobody can sign in with them. Only the browser that began the report reaches its draft.
CREATE TABLE reporter (
  application_id UUID        PRIMARY KEY REFERENCES application (id),
  person_id      UUID        NOT NULL REFERENCES person (id),
  account_id     UUID        NOT NULL REFERENCES account (id),
  visitor_hash   BYTEA       NOT NULL,           -- SHA-256 of the visitor cookie
  began_at       TIMESTAMPTZ NOT NULL
);
CREATE INDEX reporter_by_person ON reporter (person_id);
