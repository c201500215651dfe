-- The list of what is missing before somebody may act for another: one for each round of asking. One text for SQLite and PostgreSQL, as
-- 0001. They are not in the ask's row: an ask is answered once, a list is asked, answered and judged piece by piece.
CREATE TABLE ask_list (
  id           UUID        PRIMARY KEY,
  ask_id       UUID        NOT NULL REFERENCES mandate_ask (id),
  round        BIGINT      NOT NULL,             -- from 1
  state        JSONB       NOT NULL,             -- domain::supplement::SupplementNotice: codes and days, no personal data
  fault_sealed BYTEA,                            -- why the township asks again for what it overlooked (R2.2)
  sent_by      UUID        NOT NULL REFERENCES account (id),
  sent_at      TIMESTAMPTZ NOT NULL,
  version      BIGINT      NOT NULL,             -- optimistic lock; a later list goes on counting
  UNIQUE (ask_id, round)
);

-- Words beside the things of such a list, as `supplement_words` for a case.
CREATE TABLE ask_words (
  id           UUID        PRIMARY KEY,
  list_id      UUID        NOT NULL REFERENCES ask_list (id),
  item         TEXT        NOT NULL,             -- code of the thing; empty: with the whole answer
  part         TEXT        NOT NULL,             -- asked: the officer's addition; given: the answer; judged: about what came
  words_sealed BYTEA       NOT NULL,
  UNIQUE (list_id, item, part)
);
