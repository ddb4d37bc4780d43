-- The one exception from "nothing is changed" (D61): an opening for a fob, 90 days old by the newest record's time, may become
-- what is left of it: its number, its hash, its link and when it was received. No other change of any record passes. Whether its
-- door is inside a ward, and whether something else is about it, is for the program to know.

CREATE TABLE door_read (
    door TEXT PRIMARY KEY CHECK (door <> '')
) STRICT, WITHOUT ROWID;

CREATE INDEX egress_event_removed ON egress_event (device) WHERE kind = 'CONTENT_REMOVED';

DROP TRIGGER record_update;
CREATE TRIGGER record_update BEFORE UPDATE ON record
WHEN (
    NEW.position = OLD.position AND NEW.kind = OLD.kind AND NEW.key = OLD.key AND NEW.version = OLD.version
    AND NEW.recorded_at = OLD.recorded_at
    AND OLD.kind = 'egress-event'
    AND (SELECT outcome = 'OPENED' AND at <= (SELECT recorded_at FROM record ORDER BY position DESC LIMIT 1) - 7776000000000
        FROM egress_event WHERE position = OLD.position)
    AND NEW.canonical = json_object(
        'arrivedLate', json('false'),
        'context', json('{"type":"NOBODY"}'),
        'event', json_object(
            'at', json_extract(OLD.canonical, '$.recordedAt'), 'cause', '', 'clockTrusted', json('true'), 'door', '', 'escort', '',
            'fob', '', 'from', 0, 'hash', json_extract(OLD.canonical, '$.event.hash'),
            'key', json_extract(OLD.canonical, '$.event.key'), 'kind', 'CONTENT_REMOVED', 'late', json('false'),
            'listVersion', '', 'prev', json_extract(OLD.canonical, '$.event.prev'), 'reason', '', 'rule', '', 'to', 0, 'way', ''),
        'recordedAt', json_extract(OLD.canonical, '$.recordedAt'),
        'timeDoubted', json('false'))
) IS NOT TRUE
BEGIN SELECT RAISE(ABORT, 'record is append-only'); END;

DROP TRIGGER egress_event_update;
CREATE TRIGGER egress_event_update BEFORE UPDATE ON egress_event
WHEN (
    NEW.position = OLD.position AND NEW.device = OLD.device AND NEW.epoch = OLD.epoch AND NEW.seq = OLD.seq
    AND NEW.recorded_at = OLD.recorded_at AND NEW.hash = OLD.hash
    AND OLD.outcome = 'OPENED'
    AND NEW.kind = 'CONTENT_REMOVED' AND NEW.at = OLD.recorded_at AND NEW.outcome = 'OTHER'
    AND NEW.door = '' AND NEW.way = '' AND NEW.fob = '' AND NEW.person = ''
    AND (SELECT json_extract(canonical, '$.event.kind') FROM record WHERE position = OLD.position) = 'CONTENT_REMOVED'
) IS NOT TRUE
BEGIN SELECT RAISE(ABORT, 'egress_event is append-only'); END;

CREATE TRIGGER door_read_update BEFORE UPDATE ON door_read
BEGIN SELECT RAISE(ABORT, 'door_read is append-only'); END;
CREATE TRIGGER door_read_delete BEFORE DELETE ON door_read
BEGIN SELECT RAISE(ABORT, 'door_read is append-only'); END;
