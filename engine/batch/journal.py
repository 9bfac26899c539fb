"""The rows that are done, in one file that survives anything: a run that was cut off goes on where it was.

A row is stored once, under its number in the input; which dossier came first is only decided when all are there, so
that the result does not depend on which worker was quickest.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.batch.answering import Row
from engine.formats.problems import Problem
from engine.formats.reading import name_taken

_TABLES = """
CREATE TABLE IF NOT EXISTS run (identity TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS rows (number INTEGER PRIMARY KEY, source TEXT, place TEXT, key TEXT, name TEXT, word TEXT,
                                 record BLOB, problems TEXT);
CREATE INDEX IF NOT EXISTS by_key ON rows (key, number);
"""
IN_ORDER = """
SELECT source, place, name, record, problems,
       (SELECT f.source || CASE f.place WHEN '' THEN '' ELSE ', ' || f.place END
        FROM rows f WHERE f.key = rows.key AND rows.key != '' AND f.number < rows.number ORDER BY f.number LIMIT 1)
FROM rows ORDER BY number
"""
"""The rows in the order of the input, each with where its name was used before."""


class JournalError(ValueError):
    """The journal is not one of this run; the message says why, in Dutch."""


@dataclass(frozen=True, slots=True)
class Done:
    """A finished unit: its answer, or its problems."""

    record: dict[str, Any] | None
    problems: tuple[Problem, ...]


class Journal:
    """The rows of one run. ``identity`` is what must be the same for a run to go on."""

    def __init__(self, path: Path, identity: dict[str, Any]) -> None:
        self._path = path
        try:
            self._base = sqlite3.connect(path, isolation_level=None)
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.execute("PRAGMA synchronous = NORMAL")
            self._base.executescript(_TABLES)
            known = self._base.execute("SELECT identity FROM run").fetchone()
        except sqlite3.DatabaseError as error:
            raise JournalError(f"{path}: is geen voortgang van een batch ({error})") from error
        text = json.dumps(identity, ensure_ascii=False, sort_keys=True)
        if known is None:
            self._base.execute("INSERT INTO run VALUES (?)", (text,))
        elif known[0] != text:
            self._base.close()
            what = _difference(json.loads(known[0]), identity)
            raise JournalError(
                f"{path}: hoort bij een andere batch ({what}); verwijder het bestand om opnieuw te beginnen"
            )

    def add(self, rows: Iterable[Row]) -> None:
        """Stores rows, all or none of them."""
        with self._base:
            self._base.execute("BEGIN")
            self._base.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)", map(_stored, rows))

    def numbers(self) -> set[int]:
        """The units that are done."""
        return {number for (number,) in self._base.execute("SELECT number FROM rows")}

    def words(self) -> dict[str, int]:
        """How many rows have each outcome; the empty word counts those that failed."""
        return dict(self._base.execute("SELECT word, count(*) FROM rows GROUP BY word"))

    def done(self) -> Iterator[Done]:
        """All units in the order of the input. A name that was used before is a problem of the later dossier."""
        for source, place, name, record, problems, before in self._base.execute(IN_ORDER):
            if problems:
                yield Done(None, tuple(Problem(*each) for each in json.loads(problems)))
            elif before is not None:
                yield Done(None, (Problem(source, place, name_taken(name, before)),))
            else:
                yield Done(json.loads(zlib.decompress(record)), ())

    def close(self) -> None:
        self._base.close()

    def discard(self) -> None:
        """Closes the journal and removes it."""
        self._base.execute("PRAGMA journal_mode = DELETE")
        self._base.close()
        self._path.unlink()


def _stored(row: Row) -> tuple[Any, ...]:
    problems = json.dumps(row.problems, ensure_ascii=False) if row.problems else ""
    record = zlib.compress(row.record, 1) if row.record else b""
    return row.number, row.source, row.place, row.key, row.name, row.word, record, problems


def _difference(known: dict[str, Any], wanted: dict[str, Any]) -> str:
    return "er verschilt: " + ", ".join(key for key in sorted({*known, *wanted}) if known.get(key) != wanted.get(key))
