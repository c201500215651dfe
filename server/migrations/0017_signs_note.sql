-- What an officer wrote when they noted at the counter how somebody signs, sealed; null: the person said it themselves, or nobody did.
-- `signs` is empty where nothing was said yet. One text for SQLite and PostgreSQL, as 0001.
ALTER TABLE person_manner ADD COLUMN signs_sealed BYTEA;
