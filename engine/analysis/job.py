"""The analysis as a job for a worker process: get ready from trusted files, then look at what is proposed.

The request holds ``procedure``, ``root``, ``items`` (pairs of a part and the name of a check, those of a part
together), ``quick`` when those that take seconds are left out, and for a proposal ``name``, ``text`` and ``dossiers``
(paths).
The first message says whether the proposal is let in; each next one is a check that was carried out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from engine.analysis.bases import base_dossiers, examples, fields
from engine.analysis.checking import GATE_SECONDS, MISTAKE_SECONDS, MISTAKES, mistaken, run_check
from engine.analysis.codec import RUNS
from engine.analysis.registry import CHECKS, Check
from engine.analysis.report import not_done
from engine.analysis.screening import Refusal
from engine.analysis.subject import Subject, rules_elsewhere
from engine.facts.encoding import encode
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.annotations import AnnotationError
from engine.knowledge.base import load, shared_text, sources
from engine.knowledge.folders import COMMON, KB_ROOT
from engine.knowledge.proposals import ProposalError, propose
from engine.knowledge.scenarios import scenarios_by_norm
from engine.solving.program import Program
from engine.solving.reading import ReadingError
from engine.solving.worker_process import allow

Message = dict[str, Any]
QUICK_ONLY = "alleen de snelle controles zijn gevraagd"


@dataclass(frozen=True, slots=True)
class _Task:
    """The checks that are asked for on one part; ``quick`` when those that take seconds are left out."""

    subject: Subject
    checks: Sequence[Check]
    quick: bool


def begin(request: Message) -> Callable[[], Iterator[Message]]:
    """Read what can be trusted, and return the work that may go wrong."""
    procedure, root = request["procedure"], Path(request["root"])
    tasks = [_task(request, part, [name for _, name in asked]) for part, asked in groupby(request["items"], _part)]
    files = sources(procedure, root)
    exampled = frozenset(scenarios_by_norm(procedure)) if "text" in request else frozenset[str]()
    for path in (KB_ROOT / COMMON).glob("*/*.lp"):
        shared_text(f"{path.parent.name}/{path.stem}")  # once confined, no file can be opened

    def work() -> Iterator[Message]:
        for task in tasks:
            subject = task.subject
            if "text" in request:
                allow(GATE_SECONDS)
                made = propose(subject.knowledge, files, request["name"], request["text"])
                subject = replace(
                    subject,
                    knowledge=made.knowledge,
                    before=subject.knowledge,
                    proposal=request["name"],
                    removed=made.removed,
                    exampled=exampled,
                )
            yield from _checked(replace(task, subject=subject))

    return refusing(work)


def _part(item: Sequence[str]) -> str:
    return item[0]


def _task(request: Message, part: str, names: Sequence[str]) -> _Task:
    """A part with its checks. It reads files."""
    root = Path(request["root"])
    knowledge = load(request["procedure"], part, root)
    read = read_dossiers([Path(p) for p in request.get("dossiers", ())], part, root)
    subject = Subject(
        knowledge,
        bases=base_dossiers(knowledge, root),
        fields=fields(knowledge, root),
        examples=examples(knowledge, root),
        dossiers=tuple((f.source, f.dossier) for f in read if isinstance(f, DossierFile)),
        elsewhere=rules_elsewhere(knowledge, sources(request["procedure"], root)),
    )
    known = {check.name: check for check in CHECKS}
    return _Task(subject, [known[name] for name in names], request["quick"])


def _checked(task: _Task) -> Iterator[Message]:
    subject = task.subject
    needed = any(check.applies(subject) for check in task.checks)
    written = {check.name: run_check(check, subject) for check in CHECKS if needed and not check.solves}
    sound = not mistaken(written.values())
    if subject.proposal and sound:
        ground(subject)
    yield {"toegelaten": True}
    for check in task.checks:
        allow(check.seconds if sound else MISTAKE_SECONDS)
        if not check.solves:
            run = written[check.name]
        elif not check.applies(subject):
            run = not_done(check, subject.knowledge.part, "niet_van_toepassing", "")
        elif not sound and not check.despite_mistakes:
            run = not_done(check, subject.knowledge.part, "overgeslagen", MISTAKES)
        elif task.quick and not check.quick:
            run = not_done(check, subject.knowledge.part, "overgeslagen", QUICK_ONLY)
        else:
            run = run_check(check, subject)
        yield {"onderdeel": RUNS.dump_python(run, mode="json")}


def refusing(work: Callable[[], Iterator[Message]]) -> Callable[[], Iterator[Message]]:
    """What the readers of rule files object to, as refusals with their place."""

    def guarded() -> Iterator[Message]:
        try:
            yield from work()
        except Refusal as refusal:
            yield {"geweigerd": refusal.code, "tekst": refusal.message, "regel": refusal.line}
        except ReadingError as error:
            yield {"geweigerd": "regel", "tekst": error.message, "regel": error.location.line}
        except ProposalError as error:
            yield {"geweigerd": "vervangt", "tekst": error.message, "regel": error.location.line}
        except AnnotationError as error:
            yield {"geweigerd": "annotatie", "tekst": error.message, "regel": error.location.line}
        except RecursionError:
            yield {"geweigerd": "diepte", "tekst": "de regel is te diep genest", "regel": 0}

    return guarded


def ground(subject: Subject) -> None:
    """Whether the rules can be put to the solver at all, with a complete dossier."""
    knowledge = subject.knowledge
    facts = [encode(dossier, knowledge.vocabulary).atoms for _, dossier in subject.bases[:1]]
    try:
        program = Program(knowledge.program, (*(a for atoms in facts for a in atoms), *knowledge.facts))
    except RuntimeError:
        raise Refusal(
            "regel", "de regels kunnen niet worden uitgewerkt: een som of verhouding is niet bepaald"
        ) from None
    if not program.satisfiable():
        raise Refusal("geen_wereld", "met deze regels is geen enkele gang van zaken meer mogelijk")
