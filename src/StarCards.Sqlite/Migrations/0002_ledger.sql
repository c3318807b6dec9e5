-- What each note was: one row per entry, only ever added to. Its key is what makes an entry the same on two machines.
CREATE TABLE ledger (
    at           INTEGER NOT NULL,
    machine      TEXT    NOT NULL,
    note         TEXT    NOT NULL CHECK (length(note) = 16),
    kind         TEXT    NOT NULL CHECK (kind IN ('seen', 'paired', 'alias', 'refused', 'vanished', 'returned')),
    -- What it looked like: seen, paired and returned.
    note_kind    TEXT    CHECK (note_kind IN ('question', 'framework')),
    prompt       TEXT,
    section      TEXT,             -- a JSON array
    source       TEXT,
    answer       TEXT,
    explicit_id  TEXT,
    reason       TEXT,
    other        TEXT    CHECK (length(other) = 16), -- alias and refused
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
    PRIMARY KEY (at, machine, note, kind),
    CHECK ((kind IN ('seen', 'paired', 'returned')) = (note_kind IS NOT NULL AND prompt IS NOT NULL AND section IS NOT NULL AND source IS NOT NULL AND answer IS NOT NULL)),
    CHECK ((kind IN ('alias', 'refused')) = (other IS NOT NULL)),
    CHECK ((kind IN ('paired', 'vanished', 'returned')) = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ledger_forbids_update BEFORE UPDATE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER ledger_forbids_delete BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- An entry that comes again by a merge is passed over.
CREATE TRIGGER ledger_keeps_what_it_has BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE at = NEW.at AND machine = NEW.machine AND note = NEW.note AND kind = NEW.kind)
BEGIN
    SELECT RAISE(IGNORE);
END;

-- Pairs that only the owner can tell.
CREATE TABLE waiting_pairing (
    appeared TEXT NOT NULL,
    vanished TEXT NOT NULL,
    reason   TEXT NOT NULL,
    PRIMARY KEY (appeared, vanished)
) STRICT, WITHOUT ROWID;
