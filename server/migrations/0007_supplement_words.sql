-- Words beside the items of a supplement notice. The items themselves (which paper or answer, why, how it came, what the office
-- makes of it) are codes in case_file.state; what somebody says about one in words of their own is sealed here.
CREATE TABLE supplement_words (
  id           UUID   PRIMARY KEY,
  case_id      UUID   NOT NULL REFERENCES case_file (id),
  round        BIGINT NOT NULL,                  -- which notice of the case, from 1
  item         TEXT   NOT NULL,                  -- code of the item
  part         TEXT   NOT NULL,                  -- asked: the officer's addition; given: the answer; judged: about what came
  words_sealed BYTEA  NOT NULL,
  UNIQUE (case_id, round, item, part)
);
