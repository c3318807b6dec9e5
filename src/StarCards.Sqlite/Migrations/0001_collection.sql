-- Instants are milliseconds since 1970 (UTC), study days are ISO dates, card ids are `note/face`.
PRAGMA application_id = 0x53744364; -- "StCd"

CREATE TABLE collection (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    machine    TEXT    NOT NULL CHECK (machine <> ''),
    created_at INTEGER NOT NULL
) STRICT;

-- The truth: one row per event, only ever added to. Its key is what makes an event the same on two machines.
CREATE TABLE log (
    at                INTEGER NOT NULL,
    card              TEXT    NOT NULL, -- '' where the event is of the whole collection
    kind              TEXT    NOT NULL CHECK (kind IN ('review', 'practice', 'manual', 'state', 'suspend', 'unsuspend', 'bury', 'unbury', 'flag', 'tag', 'untag', 'told', 'config', 'retract')),
    day               TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    origin            TEXT    NOT NULL CHECK (origin IN ('terminal', 'plain', 'cli', 'phone', 'adopted')),
    machine           TEXT    NOT NULL,
    -- The answer: review and practice.
    rating            INTEGER CHECK (rating BETWEEN 1 AND 4),
    milliseconds      INTEGER CHECK (milliseconds >= 0),
    part_milliseconds TEXT,             -- a JSON object: part -> milliseconds until the next was opened
    missed            TEXT,             -- a JSON array of parts
    confidence        INTEGER CHECK (confidence BETWEEN 1 AND 4),
    phase_before      TEXT    CHECK (phase_before IN ('new', 'learning', 'review', 'relearning')),
    scheduler         TEXT,
    -- What was decided: review, manual and state.
    phase             TEXT    CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
    due_day           TEXT,
    due_at            INTEGER,
    interval_days     INTEGER,
    delay_seconds     INTEGER,
    ease              REAL,
    reps              INTEGER,
    lapses            INTEGER,
    steps_left        INTEGER,
    repetitions       INTEGER,
    stability         REAL,
    difficulty        REAL,
    last_review_at    INTEGER,
    last_review_day   TEXT,
    -- Everything else.
    operation         TEXT    CHECK (operation IN ('set-due', 'forget-progress')),
    flag              INTEGER CHECK (flag BETWEEN 0 AND 7),
    tag               TEXT    CHECK (tag <> ''),
    told_where        TEXT,
    config_key        TEXT    CHECK (config_key <> ''),
    config_before     TEXT,
    config_after      TEXT,
    target_at         INTEGER,          -- the retracted event; it is of the same card
    target_kind       TEXT,
    PRIMARY KEY (at, card, kind),
    CHECK (card GLOB '????????????????/[a-z]*' OR card = '' AND kind IN ('config', 'retract')),
    CHECK ((kind IN ('review', 'practice')) = (rating IS NOT NULL AND milliseconds IS NOT NULL)),
    CHECK ((kind = 'review') = (phase_before IS NOT NULL AND scheduler IS NOT NULL)),
    CHECK ((kind IN ('review', 'manual', 'state')) = (phase IS NOT NULL AND interval_days IS NOT NULL AND delay_seconds IS NOT NULL AND ease IS NOT NULL
        AND reps IS NOT NULL AND lapses IS NOT NULL AND steps_left IS NOT NULL AND repetitions IS NOT NULL)),
    CHECK (due_day IS NULL OR due_at IS NULL),
    CHECK ((stability IS NULL) = (difficulty IS NULL)),
    CHECK ((kind = 'manual') = (operation IS NOT NULL)),
    CHECK ((kind = 'flag') = (flag IS NOT NULL)),
    CHECK ((kind IN ('tag', 'untag')) = (tag IS NOT NULL)),
    CHECK ((kind = 'told') = (told_where IS NOT NULL)),
    CHECK ((kind = 'config') = (config_key IS NOT NULL)),
    CHECK ((kind = 'retract') = (target_at IS NOT NULL AND target_kind IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX log_by_card ON log (card);

CREATE TRIGGER log_forbids_update BEFORE UPDATE ON log
BEGIN
    SELECT RAISE(ABORT, 'the review log is append-only');
END;

CREATE TRIGGER log_forbids_delete BEFORE DELETE ON log
BEGIN
    SELECT RAISE(ABORT, 'the review log is append-only');
END;

-- INSERT OR REPLACE would delete without asking a trigger. A known event that comes again is passed over.
CREATE TRIGGER log_keeps_what_it_has BEFORE INSERT ON log
WHEN EXISTS (SELECT 1 FROM log WHERE at = NEW.at AND card = NEW.card AND kind = NEW.kind)
BEGIN
    SELECT RAISE(IGNORE);
END;

-- The projection: what the fold of the log says of each card. It can be dropped and rebuilt.
CREATE TABLE progress (
    card            TEXT    NOT NULL PRIMARY KEY,
    phase           TEXT    NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
    due_day         TEXT,
    due_at          INTEGER,
    interval_days   INTEGER NOT NULL,
    delay_seconds   INTEGER NOT NULL,
    ease            REAL    NOT NULL,
    reps            INTEGER NOT NULL,
    lapses          INTEGER NOT NULL,
    steps_left      INTEGER NOT NULL,
    repetitions     INTEGER NOT NULL,
    stability       REAL,
    difficulty      REAL,
    last_review_at  INTEGER,
    last_review_day TEXT,
    is_suspended    INTEGER NOT NULL CHECK (is_suspended IN (0, 1)),
    buried_on       TEXT,
    flag            INTEGER NOT NULL CHECK (flag BETWEEN 0 AND 7),
    tags            TEXT    NOT NULL, -- a JSON array
    CHECK (due_day IS NULL OR due_at IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    place        INTEGER PRIMARY KEY, -- sources are read in the order of adding
    path         TEXT    NOT NULL UNIQUE,
    is_folder    INTEGER NOT NULL CHECK (is_folder IN (0, 1)),
    deck         TEXT,
    added_at     INTEGER NOT NULL,
    is_sample    INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    forgotten_at INTEGER
) STRICT;

CREATE TABLE file_stamp (
    path           TEXT    NOT NULL PRIMARY KEY,
    bytes          INTEGER NOT NULL,
    modified_ticks INTEGER NOT NULL,
    hash           TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    id            TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    content       TEXT    NOT NULL CHECK (json_valid(content)),
    file          TEXT    NOT NULL,
    deck          TEXT    NOT NULL,
    place         INTEGER NOT NULL, -- among all notes, from 0
    first_seen_at INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL,
    is_living     INTEGER NOT NULL CHECK (is_living IN (0, 1)),
    CHECK (changed_at >= first_seen_at)
) STRICT, WITHOUT ROWID;

-- Anki's numbers of notes and cards, given once. They share one series, so that no two things have the same.
CREATE TABLE anki_number (
    owner  TEXT    NOT NULL PRIMARY KEY, -- a note id or a card id
    number INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- Ids that turned out to be another note's: what was logged for them counts for that note. Made from the ledger.
CREATE TABLE note_alias (
    alias TEXT NOT NULL PRIMARY KEY,
    note  TEXT NOT NULL,
    CHECK (alias <> note)
) STRICT, WITHOUT ROWID;

-- Notes whose part cards came home from the phone: asked for until she turns them off.
CREATE TABLE asked_part_cards (
    note     TEXT    NOT NULL PRIMARY KEY,
    asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What the last package that came from Anki said: only what differs from it is news.
CREATE TABLE phone_card (
    card         TEXT    NOT NULL PRIMARY KEY,
    anki_card    INTEGER NOT NULL,
    is_suspended INTEGER NOT NULL CHECK (is_suspended IN (0, 1)),
    flag         INTEGER NOT NULL CHECK (flag BETWEEN 0 AND 7),
    modified_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE phone_note (
    note        TEXT    NOT NULL PRIMARY KEY,
    modified_at INTEGER NOT NULL,
    tags        TEXT    NOT NULL, -- a JSON array
    text_hash   TEXT    NOT NULL,
    read_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Events that stand in Anki's log under another number than their instant.
CREATE TABLE moved_review (
    at     INTEGER NOT NULL,
    card   TEXT    NOT NULL,
    kind   TEXT    NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    PRIMARY KEY (at, card, kind)
) STRICT, WITHOUT ROWID;
