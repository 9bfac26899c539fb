"""One dossier under the rules as they are and with a proposal, in a worker process: rules from outside are tried there.

The job's request holds ``procedure``, ``root``, ``name`` and ``text`` of the proposal, ``dossier`` as JSON, and the
position as ``standpunt``, ``lezingen`` and ``bevoegdheden``. Its first message says whether the proposal is let in,
its second holds the comparison.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

from engine.analysis.checking import GATE_SECONDS, mistaken, run_check
from engine.analysis.job import Message, ground, refusing
from engine.analysis.registry import CHECK_SECONDS, CHECKS
from engine.analysis.running import LIMITS, Proposal, not_let_in
from engine.analysis.screening import Refusal
from engine.analysis.subject import Subject
from engine.formats.reading import DossierFile
from engine.knowledge.annotations import Paragraph
from engine.knowledge.base import KnowledgeBase, load, read_source, sources
from engine.knowledge.folders import KB_ROOT
from engine.knowledge.proposals import ProposalError, carried_out, changes, only
from engine.outcome.position import Position
from engine.solving.worker import Stopped, messages
from engine.solving.worker_process import allow
from engine.terms import Rule
from engine.whatif.comparing import Difference, compare_versions
from engine.wording.comparing import comparison_record

JOB = "engine.analysis.versions:begin"
NO_RULE = "(geen regel)"


def compare_proposal(proposal: Proposal, file: DossierFile, position: Position, root: Path = KB_ROOT) -> Message:
    """The record of the comparison of today's rules with the proposed ones, about one dossier.

    Raises `Refusal` when the proposal is not let in, or is not about the rules for this dossier.
    """
    procedure = file.knowledge.procedure
    said, part = proposal.place
    if said not in ("", procedure) or part:
        raise Refusal("procedure", f"dit voorstel gaat niet over de regels voor dossiers van {procedure}")
    request: dict[str, Any] = {
        "procedure": procedure,
        "root": str(root),
        "name": proposal.name,
        "text": proposal.text,
        "dossier": file.dossier.model_dump_json(),
        "standpunt": position.name,
        "lezingen": dict(position.readings),
        "bevoegdheden": dict(position.powers),
    }
    let_in = False
    try:
        for message in messages(JOB, request, LIMITS):
            if "geweigerd" in message:
                raise Refusal(message["geweigerd"], message["tekst"], message["regel"])
            let_in = True
            if "vergelijking" in message:
                return dict(message["vergelijking"])
    except Stopped as stopped:
        if not let_in:
            raise not_let_in(stopped) from None
        raise Refusal("afgebroken", f"de vergelijking kwam niet tot een einde ({stopped.cause})") from None
    raise Refusal("afgebroken", "de vergelijking gaf geen antwoord")


def begin(request: Message) -> Callable[[], Iterator[Message]]:
    """Read what can be trusted, and return the work that may go wrong."""
    root = Path(request["root"])
    knowledge = load(request["procedure"], "", root)
    files = sources(request["procedure"], root)
    dossier = knowledge.dossier_model.model_validate_json(request["dossier"])
    position = Position(request["standpunt"], request["lezingen"], request["bevoegdheden"])
    name = request["name"]

    def work() -> Iterator[Message]:
        allow(GATE_SECONDS)
        source = read_source(request["text"], name)
        proposed = carried_out(knowledge, files, name, source)
        subject = Subject(proposed.knowledge, knowledge, name, (("", dossier),), proposed.removed)
        _written_well(subject)
        ground(subject)
        yield {"toegelaten": True}
        allow(CHECK_SECONDS)
        units = changes(source)

        def version(taken: Collection[int]) -> KnowledgeBase | None:
            chosen = [units[n] for n in sorted(taken)]
            try:
                return carried_out(knowledge, files, name, only(source, chosen)).knowledge if chosen else knowledge
            except ProposalError:
                return None

        differences = tuple(
            _difference(unit, carried_out(knowledge, files, name, only(source, (unit,))).removed) for unit in units
        )
        record = comparison_record(compare_versions(dossier, position, differences, version))
        record["a"]["regels"] = "de regels van nu"
        record["b"]["regels"] = f"met {name}"
        yield {"vergelijking": record}

    return refusing(work)


def _written_well(subject: Subject) -> None:
    """Refuse rules that the solver would take for something else."""
    runs = [run_check(check, subject) for check in CHECKS if not check.solves]
    if mistaken(runs):
        wrong = next(f for run in runs for f in run.findings if f.severity == "fout")
        raise Refusal("regel", wrong.text, wrong.rules[0].line if wrong.rules else 0)


def _difference(unit: Paragraph, removed: Collection[Rule]) -> Difference:
    """A change as the rules that go and the rules that come."""
    norms = " ".join(entry.partition(" ")[0] for entry in unit.annotations.get("norm", ()))
    gone = " ".join(f"{rule.text} ({rule.location})" for rule in removed)
    comes = " ".join(rule.text for rule in unit.rules)
    whose = f"{norms} ({unit.location})" if norms else str(unit.location)
    return Difference((str(unit.location),), None, whose, gone or NO_RULE, comes or NO_RULE)
