"""The analysis as a job for a worker process: get ready from trusted files, then look at what is proposed.

The request holds ``procedure``, ``part``, ``root``, ``checks`` (names) and, for a proposal, ``name``, ``text`` and
``dossiers`` (paths).
The first message says whether the proposal is let in; each next one is a check that was carried out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from engine.analysis.bases import base_dossiers
from engine.analysis.checking import CHECK_SECONDS, GATE_SECONDS, MISTAKES, mistaken, run_check
from engine.analysis.codec import RUNS
from engine.analysis.registry import CHECKS
from engine.analysis.report import not_done
from engine.analysis.screening import Refusal
from engine.analysis.subject import Subject, rules_elsewhere
from engine.facts.encoding import encode
from engine.formats.reading import DossierFile, read_dossiers
from engine.knowledge.annotations import AnnotationError
from engine.knowledge.base import COMMON, KB_ROOT, load, shared_text, sources
from engine.knowledge.proposals import ProposalError, propose
from engine.knowledge.scenarios import scenarios_by_norm
from engine.solving.program import Program
from engine.solving.reading import ReadingError
from engine.solving.worker_process import allow

Message = dict[str, Any]


def begin(request: Message) -> Callable[[], Iterator[Message]]:
    """Read what can be trusted, and return the work that may go wrong."""
    root = Path(request["root"])
    knowledge = load(request["procedure"], request["part"], root)
    files = sources(request["procedure"], root)
    bases = base_dossiers(knowledge, root)
    read = read_dossiers([Path(p) for p in request.get("dossiers", ())], request["part"], root)
    dossiers = tuple((f.source, f.dossier) for f in read if isinstance(f, DossierFile))
    exampled = frozenset(scenarios_by_norm(request["procedure"]))
    for path in (KB_ROOT / COMMON).glob("*/*.lp"):
        shared_text(f"{path.parent.name}/{path.stem}")  # once confined, no file can be opened
    others = rules_elsewhere(knowledge, files)
    asked = [check for check in CHECKS if check.name in request["checks"]]

    def work() -> Iterator[Message]:
        subject = Subject(knowledge, bases=bases, elsewhere=others)
        if "text" in request:
            allow(GATE_SECONDS)
            proposed = propose(knowledge, files, request["name"], request["text"])
            subject = Subject(
                proposed.knowledge, knowledge, request["name"], bases, proposed.removed, dossiers, exampled, others
            )
        written = [run_check(check, subject) for check in CHECKS if not check.solves]
        sound = not mistaken(written)
        if "text" in request and sound:
            ground(subject)
        yield {"toegelaten": True}
        for check in asked:
            allow(CHECK_SECONDS)
            if not check.solves:
                run = next(r for r in written if r.check == check.name)
            elif sound:
                run = run_check(check, subject)
            else:
                run = not_done(check, subject.knowledge.part, "overgeslagen", MISTAKES)
            yield {"onderdeel": RUNS.dump_python(run, mode="json")}

    return refusing(work)


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
            yield {"geweigerd": "annotatie", "tekst": str(error), "regel": 0}
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
