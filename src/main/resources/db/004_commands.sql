-- What people asked of doors, and what came of it. Each row belongs to the record at its position, which holds it whole.

CREATE TABLE door_command (
    position INTEGER PRIMARY KEY REFERENCES record (position),
    id       TEXT    NOT NULL UNIQUE CHECK (id <> ''),
    device   TEXT    NOT NULL CHECK (device <> ''),
    door     TEXT    NOT NULL,
    asked_at INTEGER NOT NULL
) STRICT;
CREATE INDEX door_command_door ON door_command (door, position) WHERE door <> '';
CREATE INDEX door_command_device ON door_command (device, position);

CREATE TABLE command_answer (
    position INTEGER PRIMARY KEY REFERENCES record (position),
    command  TEXT    NOT NULL REFERENCES door_command (id),
    outcome  TEXT    NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED', 'NOT_SENT'))
) STRICT;
CREATE INDEX command_answer_command ON command_answer (command, position);

CREATE TRIGGER door_command_update BEFORE UPDATE ON door_command
BEGIN SELECT RAISE(ABORT, 'door_command is append-only'); END;
CREATE TRIGGER door_command_delete BEFORE DELETE ON door_command
BEGIN SELECT RAISE(ABORT, 'door_command is append-only'); END;

CREATE TRIGGER command_answer_update BEFORE UPDATE ON command_answer
BEGIN SELECT RAISE(ABORT, 'command_answer is append-only'); END;
CREATE TRIGGER command_answer_delete BEFORE DELETE ON command_answer
BEGIN SELECT RAISE(ABORT, 'command_answer is append-only'); END;

-- Whether a fob was ever read at a door.
CREATE INDEX egress_event_fob ON egress_event (door, at) WHERE fob <> '';
