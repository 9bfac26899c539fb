"""A small procedure with a power, a reading, unknown facts and a field, and dossiers for it: quick to decide."""

from __future__ import annotations

import json
import pickle
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from engine.batch.plan import Plan
from engine.batch.running import Progress, Run
from engine.knowledge.folders import KB_ROOT

PROCEDURE = "proef_2026"

_VOCABULARY = """
[dossier]
label = "verzoek"
[dossier.velden]
naam = { type = "naam", label = "Inschrijver", verplicht = true }
getekend = { type = "janee", label = "Getekend" }
omzet = { type = "getal", label = "Omzet", min = 0, max = 1000 }
boete = { type = "janee", label = "Boete gehad" }
beoordeling = { type = "deel", van = "beoordeling", label = "Beoordeling" }
partijen = { type = "lijst", van = "partij", label = "Partijen" }

[beoordeling]
label = "beoordeling"
[beoordeling.velden]
score = { type = "keuze", waarden = ["1", "2", "3"], label = "Score", pas_als_bekend = true }

[partij]
label = "partij"
[partij.velden]
naam = { type = "naam", label = "Naam", verplicht = true }
gezond = { type = "janee", label = "Gezond" }
"""

_RULES = """
% @onderwerp § 1 · Toets

% @norm T-1 Getekend
% @bron § 1
% @soort moet
% @gevolg afwijzen
% @uitleg {D} heeft niet getekend.
% @akkoord {D} heeft getekend.
niet_akkoord(D, "T-1", D) :- dossier(D), getekend(D, nee).

% @norm T-2 Omzet ten minste 100
% @bron § 2
% @soort moet
% @gevolg mag_uitsluiten
% @uitleg De omzet van {D} is {O:getal}; vereist is ten minste {M:getal}.
% @akkoord De omzet van {D} is {O:getal}; vereist is ten minste {M:getal}.
niet_akkoord(D, "T-2", D) :- dossier(D), omzet(D, O), minimum(omzet, M), O < M.
minimum(omzet, 100).
ondergrens(omzet, D, M) :- dossier(D), minimum(omzet, M).

% @bevinding K-1
% @vraag Telt een boete?
% @bron § 3
% @lezing wel: er staat niet welke
% @lezing niet: er staat niet dat
% @voorkeur niet: zonder grond geen gevolg
% @raakt T-3

% @norm T-3 Geen boete
% @bron § 3
% @soort mag_niet
% @gevolg uitsluiten
% @uitleg {D} had een boete.
% @akkoord {D} had geen boete.
niet_akkoord(D, "T-3", D) :- dossier(D), boete(D, ja), lezing("K-1", wel).

% @norm T-4 Gezonde partijen
% @bron § 4
% @soort moet
% @gevolg niet_genoemd
% @uitleg {P} is niet gezond.
% @akkoord {P} is gezond.
niet_akkoord(D, "T-4", P) :- partij(D, P), gezond(P, nee).
mist(D, "T-4", D, partijen) :- dossier(D), onbekend(partijen, D).

% Wie de hoogste score heeft van wie meedoet wordt geselecteerd.
doet_mee(D, S) :- stand(D, blijft), score(beoordeling(D), S).
verder(D, geselecteerd) :- doet_mee(D, S), not overtroffen(D).
verder(D, niet_geselecteerd) :- doet_mee(D, _), overtroffen(D).
overtroffen(D) :- doet_mee(D, S), doet_mee(_, T), punten(S, M), punten(T, N), M < N.
punten("1", 1). punten("2", 2). punten("3", 3).
"""


def write_procedure(root: Path) -> Path:
    """A knowledge base with only the sample procedure."""
    (root / "gemeen").mkdir(parents=True)
    for name in ("gevolgen.lp", "keuzes.lp", "waarden.toml"):
        shutil.copy(KB_ROOT / "gemeen" / name, root / "gemeen")
    folder = root / PROCEDURE
    folder.mkdir()
    (folder / "procedure.toml").write_text('titel = "Proef"\nveld_bij = ["beoordeling"]\n', encoding="utf-8")
    (folder / "woordenschat.toml").write_text(_VOCABULARY, encoding="utf-8")
    (folder / "1_toets.lp").write_text(_RULES, encoding="utf-8")
    return root


def dossiers(number: int, seed: int = 1, scores: bool = False) -> Iterator[dict[str, Any]]:
    """Dossiers of which some have a fault, and some say nothing about something."""
    chance = random.Random(seed)
    for each in range(number):
        dossier: dict[str, Any] = {
            "procedure": PROCEDURE,
            "naam": f"Inschrijver {each}",
            "getekend": chance.random() < 0.9,
            "omzet": chance.choice([50, 99, 100, 500, 900]),
            "boete": chance.random() < 0.1,
            "partijen": [{"naam": "=Eén", "gezond": chance.random() < 0.9}, {"naam": "Twee", "gezond": True}],
        }
        if chance.random() < 0.2:
            del dossier[chance.choice(["getekend", "omzet", "boete", "partijen"])]
        if scores:
            dossier["beoordeling"] = {"score": chance.choice("123")}
        yield dossier


def write_jsonl(path: Path, items: Iterator[dict[str, Any]] | Sequence[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items), encoding="utf-8")
    return path


def sixty(folder: Path, root: Path) -> Plan:
    """The plan of a run over sixty dossiers, into a folder of its own."""
    (folder / "uit").mkdir()
    return Plan((write_jsonl(folder / "in.jsonl", dossiers(60)),), folder / "uit" / "antwoorden.jsonl", root=root)


class Here(Executor):
    """A pool that does the work itself, at once."""

    def submit(self, function: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(function(*args, **kwargs))
        return future


def run(plan: Plan, **options: Any) -> Run:
    """A run that has come to its end."""
    it = Run(plan, **options)
    for progress in it:
        assert isinstance(progress, Progress)
    assert it.result is not None
    return it


def records_of(path: Path) -> list[dict[str, Any]]:
    """The answers that were written as lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file in a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


_PROGRAM = """
import pickle, sys
from engine.batch.running import Run
if __name__ == "__main__":
    plan, workers, resume = pickle.load(sys.stdin.buffer)
    for progress in Run(plan, workers=workers, resume=resume):
        print(progress.done, flush=True)
"""


def start(folder: Path, plan: Plan, resume: bool = False, workers: int = 2) -> subprocess.Popen[bytes]:
    """The run in a process of its own, that prints how many dossiers are done."""
    script = folder / "batch_in_proces.py"
    script.write_text(_PROGRAM, encoding="utf-8")
    process = subprocess.Popen([sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    pickle.dump((plan, workers, resume), process.stdin)
    process.stdin.close()
    return process
