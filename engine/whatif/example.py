"""A what-if as a Dutch scenario: what is given, and what follows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.models.vocabulary import Field
from engine.outcome import UNDETERMINED
from engine.outcome.assessment import Assessment
from engine.outcome.position import Position
from engine.sources.places import WHOLE, places, tag_of
from engine.whatif.whatif import Changed, WhatIf
from engine.wording.outcomes import outcome
from engine.wording.values import UNKNOWN, lowered, spell_choice, spell_value, spell_word

Step = tuple[str, Sequence[Sequence[str]]]
"""A sentence and the table below it, if any."""
PLURAL = {"verzoek": "verzoeken", "dossier": "dossiers"}


def feature(whatif: WhatIf, given: Sequence[Step] = ()) -> str:
    """A feature file of its own with that scenario, to run and to file where it belongs."""
    grounds = whatif.after[1].certain_grounds or whatif.before[1].certain_grounds
    head = heading(whatif.knowledge, whatif.after[1].dossier, dict.fromkeys(g.norm for g in grounds))
    return f"{head}\n{example(whatif, given)}"


def heading(knowledge: KnowledgeBase, name: str, norms: Collection[str]) -> str:
    """How a feature file begins with a scenario about this dossier, and about these norms."""
    cited = [place for norm in norms if norm in knowledge.norms for place in places(knowledge.norms[norm].source)]
    source = tag_of(cited[0]) if cited else WHOLE
    about = f"  # {' '.join(norms)}" if norms else ""
    return (
        f"# language: nl\n@wet @bron:{knowledge.procedure}/{source}\n"
        f"Functionaliteit: Wat als bij {name}\n\n  Regel: Wat er volgt als gegevens anders waren{about}\n"
    )


def example(whatif: WhatIf, given: Sequence[Step] = ()) -> str:
    """The verdict with the changes as a ``Voorbeeld``; ``given`` are the sentences that give the dossier.

    Without them it begins at a complete dossier and names the changes alone.
    """
    given = [*(given or named(whatif)), *((text, ()) for text in _taken(whatif.position))]
    return written(given, expected(whatif.after[1]), together=bool(whatif.beside))


def expected(after: Assessment) -> list[str]:
    """The sentences that say what follows."""
    then = [_outcome(after.dossier, outcome(after.outcome))]
    then += ["is dat zeker" if after.certain else "is dat niet zeker"] if after.outcome != UNDETERMINED else []
    return then + [f'is aan "{norm}" niet voldaan' for norm in dict.fromkeys(g.norm for g in after.certain_grounds)]


def written(given: Sequence[Step], then: Iterable[str], together: bool = False) -> str:
    """A ``Voorbeeld`` of what is given and what follows, for one dossier or for several ``together``."""
    kind = "verzoek" if given[0][0].startswith("een volledig verzoek") else "dossier"
    blocks: dict[str, Sequence[Step]] = {
        "Gegeven": given,
        "Als": [(f"de {PLURAL[kind]} worden getoetst" if together else f"het {kind} wordt getoetst", ())],
        "Dan": [(text, ()) for text in then],
    }
    lines = [line for keyword, steps in blocks.items() for line in block(keyword, steps)]
    return "\n".join(["    Voorbeeld: wat als", *(f"      {line}" for line in lines)]) + "\n"


def incomplete(unsaid: str) -> str:
    """What to know about a Voorbeeld that no sentences give whole."""
    return f"Dit Voorbeeld noemt alleen wat is veranderd, want geen zin zegt dit van {unsaid}."


def _outcome(name: str, word: str) -> str:
    may = word.removeprefix("kan worden ")
    return f'is "{name}" {word}' if may == word else f'kan "{name}" worden {may}'


def _taken(position: Position) -> Iterator[str]:
    """The position under which the verdict is given."""
    for finding, reading in position.readings.items():
        yield f'het standpunt dat voor "{finding}" de lezing "{spell_word(reading)}" geldt'
    for norm, power in position.powers.items():
        yield f'het standpunt dat de gemeente haar bevoegdheid van "{norm}" {spell_word(power)}'


def first(knowledge: KnowledgeBase, dossier: Entity) -> list[str]:
    """The sentences with which a Voorbeeld of such a dossier begins: a complete one with the same members."""
    name = getattr(dossier, knowledge.vocabulary.root.key or "naam")
    kind = knowledge.about.get("dossier", "dossier").replace("verzoek tot deelneming", "verzoek")
    others = [f'bij "{name}" hoort ook {role} "{member}"' for member, role in _others(knowledge, dossier)]
    return [f"een volledig {kind} van {_shape(knowledge, dossier)}", *others]


def named(whatif: WhatIf) -> list[Step]:
    """The sentences that name the changes alone."""
    return [(first(whatif.knowledge, whatif.original)[0], ()), *((_step(c), ()) for c in whatif.changes)]


def _others(knowledge: KnowledgeBase, dossier: Entity) -> Iterator[tuple[str, str]]:
    """The members that the first sentence does not name, with their role in words."""
    entities, named = knowledge.vocabulary.entities, _shape(knowledge, dossier)
    for field in knowledge.vocabulary.root.fields.values():
        if field.type == "lijst" and (role := entities[field.of].fields.get("rol")) is not None:
            members = [m for m in getattr(dossier, field.name) or () if f'"{m.naam}"' not in named]
            yield from ((m.naam, spell_choice(role, m.rol)) for m in members)


def _shape(knowledge: KnowledgeBase, dossier: Entity) -> str:
    """Who the dossier is of: the words of the vocabulary for its shape and its members."""
    root = knowledge.vocabulary.root
    name = getattr(dossier, root.key or "naam")
    shapes = [getattr(dossier, f.name) for f in root.fields.values() if f.structural and f.type == "keuze"]
    shape = next((s for s in shapes if s), root.label)
    members = [
        member.naam
        for f in root.fields.values()
        if f.type == "lijst"
        for member in getattr(dossier, f.name) or ()
        if getattr(member, "rol", "") == "combinant"
    ]
    if len(members) > 1:
        quoted = [f'"{m}"' for m in members]
        return f'{shape} "{name}" met combinanten {", ".join(quoted[:-1])} en {quoted[-1]}'
    return f'{shape} "{name}"'


def _step(change: Changed) -> str:
    field = change.field.field
    parts = "".join(f" van {_of(change, index)}" for index in range(len(change.field.parts) - 1, -1, -1))
    whose = change.field.whose[-1]
    value = _value(field, change.value)
    return f'{lowered(field.label)}{parts} van "{whose}" is {value}'


def _of(change: Changed, index: int) -> str:
    return change.field.parts[index].replace("_", " ")


def _value(field: Field, value: object) -> str:
    return UNKNOWN if value is None else spell_value(field, value)


def block(keyword: str, steps: Sequence[Step]) -> Iterator[str]:
    """The lines of some steps: keyword, sentence and table."""
    for number, (text, table) in enumerate(steps):
        yield f"{'En' if number else keyword} {text}"
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        for row in table:
            cells = " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            yield f"  | {cells} |"
