-- The password hash in use. The record at the position says who has which role since when, and holds only a fingerprint
-- of the hash: an old password's hash does not stay on disk for ever, and none leaves with an export of the log.
CREATE TABLE account (
    staff         TEXT    PRIMARY KEY CHECK (staff <> ''),
    position      INTEGER NOT NULL UNIQUE REFERENCES record (position),
    password_hash TEXT    NOT NULL CHECK (password_hash LIKE '$argon2id$%')
) STRICT, WITHOUT ROWID;
