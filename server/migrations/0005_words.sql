-- How the owner of an account wants the pages (language, size of text, …), as the settings cookie writes it. It says something
-- about a person's sight, hearing or reading, so it is not logged and goes when the account goes.
CREATE TABLE setting (
  account_id UUID        PRIMARY KEY REFERENCES account (id),
  code       TEXT        NOT NULL,               -- app::settings::Settings::code
  saved_at   TIMESTAMPTZ NOT NULL
);
