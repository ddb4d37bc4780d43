-- Which lists a decision made is asked by the time at which they were issued (M7).
CREATE INDEX list_version_issued_at ON list_version (issued_at);
