-- Under which name a file's bytes are stored, once they were encrypted anew with another key; null: under the file's own id. One text for
-- SQLite and PostgreSQL, as 0001.
ALTER TABLE paper_file ADD COLUMN stored_as UUID;
ALTER TABLE ask_file ADD COLUMN stored_as UUID;

-- The sweeper asks for every stored name whether it is a file's.
CREATE INDEX paper_file_by_name ON paper_file (stored_as);
CREATE INDEX ask_file_by_name ON ask_file (stored_as);
