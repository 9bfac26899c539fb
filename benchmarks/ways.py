"""The ways of deciding dossiers that ``benchmarks/batch.py`` compares: each tells its processor time and decisions."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Any

import clingo

from benchmarks.decisions import Decision, independent, of_record
from engine.batch.answering import Piece, answer
from engine.batch.partition import CHUNK
from engine.batch.plan import Detail, Plan
from engine.batch.units import Unit
from engine.facts.encoding import encode
from engine.knowledge.answers import OUTCOME
from engine.knowledge.base import KnowledgeBase, load
from engine.solving.feeding import feed
from engine.solving.symbols import symbol_of
from engine.terms import Fn, show

PEERS = Path(__file__).parent / "peers"


@dataclass(frozen=True, slots=True)
class Taken:
    """The seconds for all dossiers, and per dossier what was decided: a whole decision, an outcome, or some norms."""

    seconds: float
    decisions: Sequence[Decision] = ()
    outcomes: Mapping[str, str] | None = None
    norms: tuple[frozenset[str], Sequence[frozenset[str]]] | None = None


def ours(lines: Sequence[bytes], detail: Detail) -> Taken:
    """A batch without the files around it: lines of JSON in, lines of JSON out."""
    plan = Plan((), Path(), detail=detail)
    begun = process_time()
    rows = [
        row
        for number, chunk in enumerate(_chunks(lines))
        for row in answer(Piece(number, tuple(Unit(n, "", "", line) for n, line in enumerate(chunk))), plan)
    ]
    return Taken(process_time() - begun, [of_record(json.loads(row.record)) for row in rows])


def by_hand(lines: Sequence[bytes]) -> Taken:
    begun = process_time()
    found = [independent(line) for line in lines]
    return Taken(process_time() - begun, found)


def bare(lines: Sequence[bytes], whole: bool = False) -> Taken:
    """Grounding and solving once per chunk, facts already in; with ``whole`` parsing the rules and feeding as well."""
    seconds, outcomes = 0.0, {}
    for chunk in _chunks(lines):
        knowledge, facts = _facts(chunk)
        texts = knowledge.program_for(facts)
        begun = process_time()
        control = clingo.Control(["--warn=none"])
        for text in texts:
            control.add("base", [], text)
        feed(control, [*facts, *knowledge.facts])
        if not whole:
            begun = process_time()
        control.ground([("base", [])])
        given = [(symbol_of(atom), True) for atom in _preferred(knowledge)]
        with control.solve(assumptions=given, yield_=True) as handle:
            model = handle.model()
            seconds += process_time() - begun
            assert model is not None, "there is a lawful world"
            shown = [s for s in model.symbols(atoms=True) if (s.name, len(s.arguments)) == OUTCOME]
            outcomes.update({s.arguments[0].string: s.arguments[1].name for s in shown})
    return Taken(seconds, outcomes=outcomes)


def _chunks(lines: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    for start in range(0, len(lines), CHUNK):
        yield lines[start : start + CHUNK]


def _facts(lines: Iterable[bytes]) -> tuple[KnowledgeBase, list[Fn]]:
    """The procedure of dossiers, and their facts as the engine makes them."""
    given = [json.loads(line) for line in lines]
    knowledge = load(given[0]["procedure"])
    models = [knowledge.dossier_model.model_validate_json(json.dumps(data)) for data in given]
    return knowledge, [atom for model in models for atom in encode(model, knowledge.vocabulary, 1).atoms]


def _preferred(knowledge: KnowledgeBase) -> list[Fn]:
    return [Fn("gekozen", (Fn("lezing"), finding, Fn(option))) for finding, option in knowledge.preferred.items()]


Ask = Callable[[Any], dict[str, Any]]


@contextmanager
def peer(python: Path, module: str) -> Iterator[Ask]:
    """A peer in its own environment, as a question that it answers."""
    command = [str(python), str(PEERS / f"{module}.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        given, told = process.stdin, process.stdout

        def ask(question: Any) -> dict[str, Any]:
            print(json.dumps(question), file=given, flush=True)
            line = told.readline()
            if not line:
                sys.exit(f"{module} stopped; what it said stands above")
            found: dict[str, Any] = json.loads(line)
            return found

        yield ask
        given.close()


def xclingo(ask: Ask, lines: Sequence[bytes], together: int) -> Taken:
    """So many dossiers in one program: xclingo translates the facts along with the rules."""
    seconds, outcomes = 0.0, {}
    for start in range(0, len(lines), together):
        knowledge, facts = _facts(lines[start : start + together])
        found = ask(
            {
                "program": "\n".join(knowledge.program_for(facts)),
                "facts": "\n".join(f"{show(fact)}." for fact in (*facts, *knowledge.facts)),
                "given": "\n".join(f":- not {show(atom)}." for atom in _preferred(knowledge)),
            }
        )
        assert found["trees"] >= len(lines[start : start + together]), "an explanation for each dossier"
        seconds += found["seconds"]
        outcomes.update(found["outcomes"])
    return Taken(seconds, outcomes=outcomes)


def zen(ask: Ask, lines: Sequence[bytes]) -> Taken:
    found = ask([line.decode() for line in lines])
    return Taken(found["seconds"], norms=(frozenset(found["norms"]), [frozenset(b) for b in found["broken"]]))
