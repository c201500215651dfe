-- Several agents who act only together (民法典 166): who has agreed to hand this draft in, as it was at this version. One text for
-- SQLite and PostgreSQL, as 0001.
CREATE TABLE joint_consent (
  application_id UUID        NOT NULL REFERENCES application (id),
  person_id      UUID        NOT NULL REFERENCES person (id),
  version        BIGINT      NOT NULL,           -- of the draft; a later one is another draft
  at             TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (application_id, person_id)
);
