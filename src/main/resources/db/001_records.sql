-- Everything that is ever kept, in the one order of commit. Nothing here is changed or removed (D39).
-- Times are whole microseconds since 1970 in UTC, rounded down; what lies beyond a 64-bit number, such as "no end", is
-- its least or greatest value. They serve to search; the exact time is in the canonical form.

CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY CHECK (version >= 1),
    name    TEXT NOT NULL UNIQUE
) STRICT;

-- canonical: JSON with sorted keys and no white space. Positions have no gaps, and neither have the versions of a key.
CREATE TABLE record (
    position    INTEGER PRIMARY KEY CHECK (position >= 1),
    kind        TEXT    NOT NULL CHECK (kind <> ''),
    key         TEXT    NOT NULL CHECK (key <> ''),
    version     INTEGER NOT NULL CHECK (version >= 1),
    recorded_at INTEGER NOT NULL,
    canonical   TEXT    NOT NULL CHECK (json_valid(canonical)),
    UNIQUE (kind, key, version)
) STRICT;

-- The service's own generation: 1, and one more for each restore.
CREATE TABLE generation (
    generation INTEGER PRIMARY KEY CHECK (generation >= 1)
) STRICT;

INSERT INTO generation (generation) VALUES (1);

-- Whether there is room can only be found out by writing; nothing is kept here.
CREATE TABLE room (
    filler BLOB NOT NULL
) STRICT;

CREATE TRIGGER record_next BEFORE INSERT ON record
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM record)
    OR NEW.version IS NOT
        (SELECT coalesce(max(version), 0) + 1 FROM record WHERE kind = NEW.kind AND key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'record is append-only: only the next position and the next version may be added'); END;

CREATE TRIGGER record_update BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'record is append-only'); END;
CREATE TRIGGER record_delete BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'record is append-only'); END;

CREATE TRIGGER schema_version_update BEFORE UPDATE ON schema_version
BEGIN SELECT RAISE(ABORT, 'schema_version is append-only'); END;
CREATE TRIGGER schema_version_delete BEFORE DELETE ON schema_version
BEGIN SELECT RAISE(ABORT, 'schema_version is append-only'); END;

CREATE TRIGGER generation_update BEFORE UPDATE ON generation
BEGIN SELECT RAISE(ABORT, 'generation is append-only'); END;
CREATE TRIGGER generation_delete BEFORE DELETE ON generation
BEGIN SELECT RAISE(ABORT, 'generation is append-only'); END;
