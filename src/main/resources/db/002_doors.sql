-- What came from the doors and what went to them. Each row belongs to the record at its position, which holds it whole;
-- the columns here are for finding it. Blank text means that there is none.

CREATE TABLE egress_event (
    position    INTEGER PRIMARY KEY REFERENCES record (position),
    device      TEXT    NOT NULL CHECK (device <> ''),
    epoch       INTEGER NOT NULL CHECK (epoch >= 1),
    seq         INTEGER NOT NULL CHECK (seq >= 1),
    at          INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    door        TEXT    NOT NULL,
    way         TEXT    NOT NULL,
    kind        TEXT    NOT NULL CHECK (kind <> ''),
    fob         TEXT    NOT NULL,
    person      TEXT    NOT NULL,
    outcome     TEXT    NOT NULL CHECK (outcome IN ('OPENED', 'REFUSED', 'OTHER')),
    hash        TEXT    NOT NULL,
    UNIQUE (device, epoch, seq)
) STRICT;

-- Every index ends in the position, which is the row's own number.
CREATE INDEX egress_event_at ON egress_event (at);
CREATE INDEX egress_event_outcome ON egress_event (outcome, at);
CREATE INDEX egress_event_door ON egress_event (door, at) WHERE door <> '';
CREATE INDEX egress_event_person ON egress_event (person, at) WHERE person <> '';
CREATE INDEX egress_event_movement ON egress_event (position) WHERE person <> '' AND outcome = 'OPENED';

-- A second, different event under a number that was taken.
CREATE TABLE fork (
    position INTEGER PRIMARY KEY REFERENCES record (position),
    device   TEXT    NOT NULL,
    epoch    INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    hash     TEXT    NOT NULL,
    UNIQUE (device, epoch, seq, hash),
    FOREIGN KEY (device, epoch, seq) REFERENCES egress_event (device, epoch, seq)
) STRICT;

CREATE TABLE quarantine (
    position    INTEGER PRIMARY KEY REFERENCES record (position),
    device      TEXT    NOT NULL CHECK (device <> ''),
    topic       TEXT    NOT NULL,
    received_at INTEGER NOT NULL
) STRICT;

-- Which numbers are accounted for: kept beside the events for speed, and could be worked out from them again.
CREATE TABLE numbering (
    device TEXT    NOT NULL CHECK (device <> ''),
    epoch  INTEGER NOT NULL CHECK (epoch >= 1),
    up_to  INTEGER NOT NULL CHECK (up_to >= 0),
    beyond TEXT    NOT NULL CHECK (json_valid(beyond)),
    PRIMARY KEY (device, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE list_version (
    position     INTEGER PRIMARY KEY REFERENCES record (position),
    device       TEXT    NOT NULL CHECK (device <> ''),
    generation   INTEGER NOT NULL CHECK (generation >= 1),
    n            INTEGER NOT NULL CHECK (n >= 1),
    content_hash TEXT    NOT NULL CHECK (length(content_hash) = 64),
    issued_at    INTEGER NOT NULL,
    UNIQUE (device, generation, n)
) STRICT;

CREATE TABLE list_answer (
    position INTEGER PRIMARY KEY REFERENCES record (position),
    device   TEXT    NOT NULL CHECK (device <> ''),
    outcome  TEXT    NOT NULL CHECK (outcome IN ('APPLIED', 'REFUSED')),
    version  TEXT    NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX list_answer_device ON list_answer (device);

CREATE TRIGGER egress_event_update BEFORE UPDATE ON egress_event
BEGIN SELECT RAISE(ABORT, 'egress_event is append-only'); END;
CREATE TRIGGER egress_event_delete BEFORE DELETE ON egress_event
BEGIN SELECT RAISE(ABORT, 'egress_event is append-only'); END;

CREATE TRIGGER fork_update BEFORE UPDATE ON fork
BEGIN SELECT RAISE(ABORT, 'fork is append-only'); END;
CREATE TRIGGER fork_delete BEFORE DELETE ON fork
BEGIN SELECT RAISE(ABORT, 'fork is append-only'); END;

CREATE TRIGGER quarantine_update BEFORE UPDATE ON quarantine
BEGIN SELECT RAISE(ABORT, 'quarantine is append-only'); END;
CREATE TRIGGER quarantine_delete BEFORE DELETE ON quarantine
BEGIN SELECT RAISE(ABORT, 'quarantine is append-only'); END;

CREATE TRIGGER list_version_update BEFORE UPDATE ON list_version
BEGIN SELECT RAISE(ABORT, 'list_version is append-only'); END;
CREATE TRIGGER list_version_delete BEFORE DELETE ON list_version
BEGIN SELECT RAISE(ABORT, 'list_version is append-only'); END;

CREATE TRIGGER list_answer_update BEFORE UPDATE ON list_answer
BEGIN SELECT RAISE(ABORT, 'list_answer is append-only'); END;
CREATE TRIGGER list_answer_delete BEFORE DELETE ON list_answer
BEGIN SELECT RAISE(ABORT, 'list_answer is append-only'); END;
