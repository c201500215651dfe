-- What news is about, where it names an application and one of its papers; one text for SQLite and PostgreSQL, as 0001. No reference:
-- a draft that is thrown away takes its news' words with it, not the news.
ALTER TABLE personal_news ADD COLUMN application_id UUID;
ALTER TABLE personal_news ADD COLUMN item TEXT;    -- id of the paper, or of an ask's (domain::delegation::AgentEvidence)

-- How much somebody has given today (security.md C5).
CREATE INDEX paper_file_by_giver ON paper_file (given_by, created_at);
CREATE INDEX ask_file_by_giver ON ask_file (given_by, created_at);

-- Papers that stand on an earlier one: they fall with it.
CREATE INDEX paper_by_earlier ON paper (earlier_id);
